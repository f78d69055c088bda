<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>About</name>
    <message>
        <source>About Uncast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the colour of the light in a RAW photograph and takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Not corrected yet (daylight gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected (daylight gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected yet (camera&apos;s own gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected (camera&apos;s own gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected yet (no gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected (no gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = I / L, %1, strength %2 %</source>
        <comment>%1 says whose light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = I / L, %1</source>
        <comment>%1 says whose light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the camera balanced it (no light could be told)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight gains (no light could be told)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gains (no light could be told)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibRaw cannot read the file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before its picture does: it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture data are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture data are damaged: the decoder met errors in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed picture data are damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tile %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture the file declares does not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibRaw knows this format but cannot decode it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point RAW files are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no picture data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a JPEG picture, not a RAW file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a PNG picture, not a RAW file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is plain text, not a RAW file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RAW format that this version of LibRaw (%1) can read, or the header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is smaller than one cell of its colour pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no preview picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview picture has a format that cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview picture cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The black level is not below the white level; nothing can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The black level is not below the white level; the picture cannot be developed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level %1 is not below the white level %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level %1 is used for this camera instead of %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reprocessed Gehler-Shi set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file calls a border of the sensor covered, but that border saw light or was never written: the black level cannot be checked against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too high: %3, the masked border of the sensor measures %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too low: %3, the masked border of the sensor measures %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level looks %1 counts too high: %2, the masked border of the sensor measures %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level looks %1 counts too low: %2, the masked border of the sensor measures %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of cameras says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level may be about %1 counts too low: no sample comes nearer to it, and all channels stop alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level looks too high: %1 % of the samples lie at or below it, down to %2 counts under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White level %1 looks too low: %2 % of the samples lie above it, up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White level %1 looks too high: %2 % of the samples pile up at %3, as clipped ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower %1 % of the picture holds no data: its rows only repeat. The file is probably cut off or has a hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples stand far off all their neighbours: dead or hot pixels, or a damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some samples reach %1, which a sensor with white level %2 cannot write: the file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample lies above the black level %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point; it was converted through the colour matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point only, which means nothing without a usable colour matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance in the file is not usable: a channel is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stored no white balance of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stored no usable white balance of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: what it makes of daylight cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stored this picture with its own white balance applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: the light found is less certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensor sees one band only: there is no colour of light to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped: no light can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every pixel is masked: no light can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black: no light can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel is the same: no light can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable patch is left: no light can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every patch is left out: no light can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every pixel is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable patch is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly every patch is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few usable pixels are left to tell a light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network module is not installed; estimators that need no training still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory that this program may use (ulimit -v) is too little for the network; estimators that need no training still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network module belongs to another version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network module could not be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not be built: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its checksum does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its header cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of network weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not answer its test patches as it did when it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of the trainer, but not of network weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network was trained for another common camera space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of weights holds no network that sees pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of network weights has no usable test vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network holds tensors that its plan does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights hold no patch network or no histogram network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no saved settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved settings of this photo are damaged and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this photo were saved by a later version of the program, which may know more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged settings file in the way cannot be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved settings cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved beside the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: it is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the TIFF library gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the picture of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not add the photo&apos;s metadata to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to develop this photo in full size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to interpolate this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibRaw cannot interpolate the picture: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light must have one positive number for each channel of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LittleCMS could not make an sRGB profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LittleCMS could not write an sRGB profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are no ICC profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>no light can be told</source>
        <comment>why a patch is not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no light found here</source>
        <comment>legend of hatched cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>legend of hatched cells</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r/b %1</source>
        <comment>red over blue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the light</source>
        <comment>what the map shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>what the map shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duv: magenta to green</source>
        <comment>what the map shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees from the light found</source>
        <comment>what the map shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected error</source>
        <comment>what the map shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each patch in the colour of its light, as daylight-adapted eyes would see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlated colour temperature, even in mired: cold lights dark, warm ones bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from a glowing body&apos;s colours: blue is magenta light, orange greenish light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the light of each patch lies from the one that is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far off the estimator expects to be in each patch: dark is sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>%1 is a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit while exporting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being written.</source>
        <comment>%1 is a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>&gt; %1 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>colour temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far from daylight and lamps, about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tint %2</source>
        <comment>%1 is a temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight</source>
        <comment>a light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudy sky</source>
        <comment>a light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade</source>
        <comment>a light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten lamp</source>
        <comment>a light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluorescent lamp</source>
        <comment>a light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash</source>
        <comment>a light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>white balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, %1 mired, tint %2</source>
        <comment>white balance, offsets with their signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shot</source>
        <comment>white balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>white balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network (dscnn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper&apos;s network (dscnn-paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightest spot (max-RGB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey edges, first order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey edges, second order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright and dark colours (PCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight (D65)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trained network looks at many patches and says how sure it is of each. The best this program has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of Wang and Shang (2019): one scale of patches, plain median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes that the scene averages to grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes that the brightest spot of each colour is white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between grey world and brightest spot: bright areas count more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes that edges average to grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumes that the bends of edges average to grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main direction of the brightest and darkest colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The white balance the camera stored with the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noon daylight, whatever the photo shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patches and histograms</source>
        <comment>where the light is drawn from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the map</source>
        <comment>where the light is drawn from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera</source>
        <comment>where the light is drawn from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera&apos;s matrix</source>
        <comment>where the light is drawn from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole picture</source>
        <comment>where the light is drawn from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the median of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the light found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed daylight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken as it is: the picture was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No light can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights of different colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the patches lie more than %1 from the light found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess, sure to about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: little here tells the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the patches lie within %1 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One light, sure to about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overexposed</source>
        <comment>why a patch is not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>why a patch is not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masked</source>
        <comment>why a patch is not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only noise</source>
        <comment>why a patch is not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>why a patch is not used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: colours are approximate, and no temperature can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s colour matrix is zero or singular: colours are approximate, and no temperature can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no RAW photo that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its card or drive taken out. Open it from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying from the card may have been cut short. Copy the photo again, or try the card itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a RAW file of a camera (CR2, NEF, ARW, RAF, DNG and others).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a RAW file of a camera, its first bytes may be damaged: copy it again from the card. A photo of a very new camera may open after a conversion to DNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a smaller photo, or close other programs to free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another estimator works without the network, or free memory and open the photo again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another estimator works without the network. Installing the program again brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the photo again from its source. If that does not help, the details below tell what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparedView</name>
    <message>
        <source>Divider at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above: %1    Below: %2</source>
        <comment>captions of two pictures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1    Right: %2</source>
        <comment>captions of two pictures</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>Camera as it saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera as it saw it (daylight gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera as it saw it (camera&apos;s own gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera as it saw it (no gains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the camera saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera&apos;s own preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to show yet. %2</source>
        <comment>a choice; what stands in its place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparisonMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::DropHint</name>
    <message>
        <source>Drop to open this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::EditCommands</name>
    <message>
        <source>Reset &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the photo as it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was kept as snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::EffectSlider</name>
    <message>
        <source>Sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace, double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ErrorPage</name>
    <message>
        <source>The photo cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorDelegate</name>
    <message>
        <source>Duv %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorList</name>
    <message>
        <source>Your light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you set by hand or chose among the presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slider or choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stored none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No light can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 from the light taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorsPanel</name>
    <message>
        <source>Estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>where the light is drawn from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the one light of the picture is drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the patches lie within this angle of the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asking the others, %n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking the other estimators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other estimators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportBar</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1, then quitting. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <comment>%1 is a file, %2 a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportCommands</name>
    <message>
        <source>&amp;Export TIFF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the corrected picture as a 16-bit TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map of the light as a picture or as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export TIFF</source>
        <comment>tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the corrected picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF, 16 bit (*.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map over the picture, PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map as a table, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the map of the light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::FileCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a RAW photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render and open the sample scene under one light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render and open the sample scene under two lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Uncast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW photos (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::HelpCommands</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Uncast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a step to go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a snapshot; %1 is a letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot and its temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to snapshot %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::LanguageCommands</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::LookCommands</name>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid &amp;grey surround</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey of L* 50 around the pictures, for critical viewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (synthetic) – Uncast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Uncast</source>
        <comment>%1 is a file name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapCommands</name>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the light found in each patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that run into each other instead of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ap shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::NumberField</name>
    <message>
        <source>Number fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the number that is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelCommands</name>
    <message>
        <source>Pa&amp;nels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All panels unfolded and in the places they had at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelDock</name>
    <message>
        <source>&amp;Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide; the menu View brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelHeading</name>
    <message>
        <source>Move or hide this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the panel within its column or to the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to unfold, drag to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to fold, drag to move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoDocument</name>
    <message>
        <source>Rendering the sample scene</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>progress, %1 is a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s black level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the map</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from patch to patch of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is held: the picture before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1, and back to the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count the sensor gives without light. Empty: as the file says. Enter takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>%1 is the file&apos;s black level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensor&apos;s masked border measures %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not taken: black lies from 0 up to below the white level, %2.</source>
        <comment>%1 and %2 are counts of the sensor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not taken: it is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a key or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::Sign</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::Snapshots</name>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::StatusFields</name>
    <message>
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, preview enlarged</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size. The pictures are previews of %1 x %2 pixels; an export has all pixels of the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::SurenessBar</name>
    <message>
        <source>Sureness, %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sureness, not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::Swatch</name>
    <message>
        <source>Colour of the light: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>expected error of the light</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This estimator does not say how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewCommands</name>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo in its own size, drawn from a preview of at most 2,048 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pictures side by side; once more: the corrected one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both pictures in one, with a divider to drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Corrected only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corrected picture alone; hold \ to see it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other picture in the place of the corrected one; hold \ for a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The divider stands or lies; a click on its handle does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <comment>tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the corrected picture is compared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::WarningsList</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use measured: %1</source>
        <comment>%1 is a black level</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a RAW photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncast finds the colour of the light in it and takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo at hand? Look at a rendered sample scene:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset white balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the light that was found, at full strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, arrow keys or wheel; Shift is finer, a double click resets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlated colour temperature, by the DNG specification&apos;s method from the camera&apos;s matrices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adobe&apos;s direction and scale: a positive tint is a greenish light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the light is taken out: 0 leaves the camera&apos;s own balance and its mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the light from a glowing body&apos;s colours, CIE 1960; positive is greenish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each channel of the sensor is multiplied by; green is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no light of %1, tint %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duv %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <comment>%1 is a channel: r, g, b</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
