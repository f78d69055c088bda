<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Bars</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Not corrected yet (daylight gains)</source>
        <translation>Noch nicht korrigiert (Tageslicht-Verstärkungen)</translation>
    </message>
    <message>
        <source>Not corrected (daylight gains)</source>
        <translation>Nicht korrigiert (Tageslicht-Verstärkungen)</translation>
    </message>
    <message>
        <source>Not corrected yet (camera&apos;s own gains)</source>
        <translation>Noch nicht korrigiert (Verstärkungen der Kamera)</translation>
    </message>
    <message>
        <source>Not corrected (camera&apos;s own gains)</source>
        <translation>Nicht korrigiert (Verstärkungen der Kamera)</translation>
    </message>
    <message>
        <source>Not corrected yet (no gains)</source>
        <translation>Noch nicht korrigiert (ohne Verstärkungen)</translation>
    </message>
    <message>
        <source>Not corrected (no gains)</source>
        <translation>Nicht korrigiert (ohne Verstärkungen)</translation>
    </message>
    <message>
        <source>Corrected picture</source>
        <translation>Korrigiertes Bild</translation>
    </message>
    <message>
        <source>W = I / L, %1, strength %2 %</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L, %1, Stärke %2 %</translation>
    </message>
    <message>
        <source>W = I / L, %1</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L, %1</translation>
    </message>
    <message>
        <source>As the camera balanced it (no light could be told)</source>
        <translation>Wie von der Kamera abgeglichen (kein Licht bestimmbar)</translation>
    </message>
    <message>
        <source>Daylight gains (no light could be told)</source>
        <translation>Tageslicht-Verstärkungen (kein Licht bestimmbar)</translation>
    </message>
    <message>
        <source>No gains (no light could be told)</source>
        <translation>Ohne Verstärkungen (kein Licht bestimmbar)</translation>
    </message>
    <message>
        <source>W = I / L, tried: %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>W = I / L, Versuch: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>which light is taken out; how the picture is viewed</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ChartPatches</name>
    <message>
        <source>Dark skin</source>
        <translation>Dunkle Haut</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Helle Haut</translation>
    </message>
    <message>
        <source>Blue sky</source>
        <translation>Blauer Himmel</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>Laub</translation>
    </message>
    <message>
        <source>Blue flower</source>
        <translation>Blaue Blüte</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>Bläuliches Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purplish blue</source>
        <translation>Violettblau</translation>
    </message>
    <message>
        <source>Moderate red</source>
        <translation>Mittleres Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Yellow green</source>
        <translation>Gelbgrün</translation>
    </message>
    <message>
        <source>Orange yellow</source>
        <translation>Orangegelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Neutral 8</source>
        <translation>Neutral 8</translation>
    </message>
    <message>
        <source>Neutral 6.5</source>
        <translation>Neutral 6.5</translation>
    </message>
    <message>
        <source>Neutral 5</source>
        <translation>Neutral 5</translation>
    </message>
    <message>
        <source>Neutral 3.5</source>
        <translation>Neutral 3.5</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
</context>
<context>
    <name>ClipOverlay</name>
    <message>
        <source>Clipped in red</source>
        <translation>In Rot beschnitten</translation>
    </message>
    <message>
        <source>Clipped in green</source>
        <translation>In Grün beschnitten</translation>
    </message>
    <message>
        <source>Clipped in blue</source>
        <translation>In Blau beschnitten</translation>
    </message>
    <message>
        <source>Clipped in any channel</source>
        <translation>In einem Kanal beschnitten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of clipping; its share of the picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saturated on the sensor</source>
        <translation>Auf dem Sensor gesättigt</translation>
    </message>
    <message>
        <source>At white in the output only</source>
        <translation>Nur in der Ausgabe weiß</translation>
    </message>
    <message>
        <source>At black in the output</source>
        <translation>In der Ausgabe schwarz</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>Die Datei lässt sich nicht zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>LibRaw cannot read the file: %1.</source>
        <translation>LibRaw kann die Datei nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: it is cut off.</source>
        <translation>Die Datei endet vor ihrem Bild: Sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture data are damaged.</source>
        <translation>Die Bilddaten sind beschädigt.</translation>
    </message>
    <message>
        <source>The picture data are damaged: the decoder met errors in them.</source>
        <translation>Die Bilddaten sind beschädigt: Beim Dekodieren traten Fehler auf.</translation>
    </message>
    <message>
        <source>The compressed picture data are damaged (%1).</source>
        <translation>Die komprimierten Bilddaten sind beschädigt (%1).</translation>
    </message>
    <message>
        <source>tile %1 of %2: %3</source>
        <translation>Kachel %1 von %2: %3</translation>
    </message>
    <message>
        <source>The picture the file declares does not fit into memory.</source>
        <translation>Das Bild, das die Datei ankündigt, passt nicht in den Speicher.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>Für dieses Bild reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>LibRaw knows this format but cannot decode it.</source>
        <translation>LibRaw kennt dieses Format, kann es aber nicht dekodieren.</translation>
    </message>
    <message>
        <source>Floating-point RAW files are not supported.</source>
        <translation>RAW-Dateien mit Gleitkommazahlen werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The file holds no picture data.</source>
        <translation>Die Datei enthält keine Bilddaten.</translation>
    </message>
    <message>
        <source>The file is a JPEG picture, not a RAW file.</source>
        <translation>Die Datei ist ein JPEG-Bild, keine RAW-Datei.</translation>
    </message>
    <message>
        <source>The file is a PNG picture, not a RAW file.</source>
        <translation>Die Datei ist ein PNG-Bild, keine RAW-Datei.</translation>
    </message>
    <message>
        <source>The file is plain text, not a RAW file.</source>
        <translation>Die Datei ist reiner Text, keine RAW-Datei.</translation>
    </message>
    <message>
        <source>No RAW format that this version of LibRaw (%1) can read, or the header is damaged.</source>
        <translation>Kein RAW-Format, das diese Version von LibRaw (%1) lesen kann, oder der Dateikopf ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is smaller than one cell of its colour pattern.</source>
        <translation>Das Bild ist kleiner als eine Zelle seines Farbmusters.</translation>
    </message>
    <message>
        <source>The file holds no preview picture.</source>
        <translation>Die Datei enthält kein Vorschaubild.</translation>
    </message>
    <message>
        <source>The preview picture has a format that cannot be shown.</source>
        <translation>Das Vorschaubild hat ein Format, das nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The preview picture cannot be read.</source>
        <translation>Das Vorschaubild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Die Arbeit wurde angehalten.</translation>
    </message>
    <message>
        <source>The black level is not below the white level; nothing can be measured.</source>
        <translation>Der Schwarzwert liegt nicht unter dem Weißwert; es lässt sich nichts messen.</translation>
    </message>
    <message>
        <source>The black level is not below the white level; the picture cannot be developed.</source>
        <translation>Der Schwarzwert liegt nicht unter dem Weißwert; das Bild lässt sich nicht entwickeln.</translation>
    </message>
    <message>
        <source>Black level %1 is not below the white level %2.</source>
        <translation>Der Schwarzwert %1 liegt nicht unter dem Weißwert %2.</translation>
    </message>
    <message>
        <source>Black level %1 is used for this camera instead of %2 (%3).</source>
        <translation>Für diese Kamera gilt der Schwarzwert %1 statt %2 (%3).</translation>
    </message>
    <message>
        <source>the reprocessed Gehler-Shi set</source>
        <translation>der neu aufbereitete Gehler-Shi-Satz</translation>
    </message>
    <message>
        <source>The file calls a border of the sensor covered, but that border saw light or was never written: the black level cannot be checked against it.</source>
        <translation>Die Datei nennt einen Rand des Sensors abgedeckt, doch dieser Rand hat Licht gesehen oder wurde nie geschrieben: Der Schwarzwert lässt sich nicht an ihm prüfen.</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too high: %3, the masked border of the sensor measures %4.</source>
        <translation>Der Schwarzwert von Kanal %1 scheint %2 Stufen zu hoch: %3, der abgedeckte Rand des Sensors misst %4.</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too low: %3, the masked border of the sensor measures %4.</source>
        <translation>Der Schwarzwert von Kanal %1 scheint %2 Stufen zu niedrig: %3, der abgedeckte Rand des Sensors misst %4.</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too high: %2, the masked border of the sensor measures %3.</source>
        <translation>Der Schwarzwert scheint %1 Stufen zu hoch: %2, der abgedeckte Rand des Sensors misst %3.</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too low: %2, the masked border of the sensor measures %3.</source>
        <translation>Der Schwarzwert scheint %1 Stufen zu niedrig: %2, der abgedeckte Rand des Sensors misst %3.</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>Sie gaben %1 an</translation>
    </message>
    <message>
        <source>the table of cameras says %1</source>
        <translation>die Kameratabelle sagt %1</translation>
    </message>
    <message>
        <source>the file says %1</source>
        <translation>die Datei sagt %1</translation>
    </message>
    <message>
        <source>Black level may be about %1 counts too low: no sample comes nearer to it, and all channels stop alike.</source>
        <translation>Der Schwarzwert ist vielleicht etwa %1 Stufen zu niedrig: Kein Messwert kommt ihm näher, und alle Kanäle enden gleich.</translation>
    </message>
    <message>
        <source>Black level looks too high: %1 % of the samples lie at or below it, down to %2 counts under it.</source>
        <translation>Der Schwarzwert scheint zu hoch: %1 % der Messwerte liegen auf oder unter ihm, bis zu %2 Stufen darunter.</translation>
    </message>
    <message>
        <source>White level %1 looks too low: %2 % of the samples lie above it, up to %3.</source>
        <translation>Der Weißwert %1 scheint zu niedrig: %2 % der Messwerte liegen darüber, bis %3.</translation>
    </message>
    <message>
        <source>White level %1 looks too high: %2 % of the samples pile up at %3, as clipped ones do.</source>
        <translation>Der Weißwert %1 scheint zu hoch: %2 % der Messwerte häufen sich bei %3, wie es abgeschnittene tun.</translation>
    </message>
    <message>
        <source>The lower %1 % of the picture holds no data: its rows only repeat. The file is probably cut off or has a hole.</source>
        <translation>Die unteren %1 % des Bildes enthalten keine Daten: Die Zeilen wiederholen sich nur. Die Datei ist wohl abgeschnitten oder hat ein Loch.</translation>
    </message>
    <message>
        <source>%1 samples stand far off all their neighbours: dead or hot pixels, or a damaged file.</source>
        <translation>%1 Messwerte weichen weit von allen Nachbarn ab: tote oder heiße Pixel oder eine beschädigte Datei.</translation>
    </message>
    <message>
        <source>Some samples reach %1, which a sensor with white level %2 cannot write: the file is probably damaged.</source>
        <translation>Einige Messwerte erreichen %1, was ein Sensor mit Weißwert %2 nicht schreiben kann: Die Datei ist wohl beschädigt.</translation>
    </message>
    <message>
        <source>No sample lies above the black level %1.</source>
        <translation>Kein Messwert liegt über dem Schwarzwert %1.</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point; it was converted through the colour matrix.</source>
        <translation>Die Kamera hat ihren Weißabgleich als Weißpunkt abgelegt; er wurde über die Farbmatrix umgerechnet.</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point only, which means nothing without a usable colour matrix.</source>
        <translation>Die Kamera hat ihren Weißabgleich nur als Weißpunkt abgelegt, was ohne brauchbare Farbmatrix nichts besagt.</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance in the file is not usable: a channel is zero.</source>
        <translation>Der Weißabgleich der Kamera in der Datei ist nicht brauchbar: Ein Kanal ist null.</translation>
    </message>
    <message>
        <source>The camera stored no white balance of its own.</source>
        <translation>Die Kamera hat keinen eigenen Weißabgleich abgelegt.</translation>
    </message>
    <message>
        <source>The camera stored no usable white balance of its own.</source>
        <translation>Die Kamera hat keinen brauchbaren eigenen Weißabgleich abgelegt.</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: what it makes of daylight cannot be told.</source>
        <translation>Für diese Kamera ist keine Farbmatrix bekannt: Was sie aus Tageslicht macht, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The sensor sees one band only: there is no colour of light to find.</source>
        <translation>Der Sensor sieht nur ein Band: Es gibt keine Lichtfarbe zu finden.</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped: no light can be told.</source>
        <translation>Fast alle Pixel sind überbelichtet: Es lässt sich kein Licht bestimmen.</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked: no light can be told.</source>
        <translation>Fast alle Pixel sind maskiert: Es lässt sich kein Licht bestimmen.</translation>
    </message>
    <message>
        <source>The picture is black: no light can be told.</source>
        <translation>Das Bild ist schwarz: Es lässt sich kein Licht bestimmen.</translation>
    </message>
    <message>
        <source>Every pixel is the same: no light can be told.</source>
        <translation>Alle Pixel sind gleich: Es lässt sich kein Licht bestimmen.</translation>
    </message>
    <message>
        <source>Too few usable pixels are left to tell a light.</source>
        <translation>Es bleiben zu wenige brauchbare Pixel, um ein Licht zu bestimmen.</translation>
    </message>
    <message>
        <source>The network module is not installed; estimators that need no training still work.</source>
        <translation>Das Netzmodul ist nicht installiert; Schätzer, die kein Training brauchen, arbeiten weiter.</translation>
    </message>
    <message>
        <source>The memory that this program may use (ulimit -v) is too little for the network; estimators that need no training still work.</source>
        <translation>Der Speicher, den dieses Programm nutzen darf (ulimit -v), reicht für das Netz nicht; Schätzer, die kein Training brauchen, arbeiten weiter.</translation>
    </message>
    <message>
        <source>The network module belongs to another version of this program.</source>
        <translation>Das Netzmodul gehört zu einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>The network module could not be loaded: %1</source>
        <translation>Das Netzmodul ließ sich nicht laden: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>Das Netz ließ sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>The network could not be built: %1</source>
        <translation>Das Netz ließ sich nicht aufbauen: %1</translation>
    </message>
    <message>
        <source>The network gave no usable answer.</source>
        <translation>Das Netz gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The file of network weights is missing or cannot be read.</source>
        <translation>Die Datei mit den Netzgewichten fehlt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file of network weights ends too early.</source>
        <translation>Die Datei mit den Netzgewichten endet zu früh.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged.</source>
        <translation>Die Datei mit den Netzgewichten ist beschädigt.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its checksum does not match.</source>
        <translation>Die Datei mit den Netzgewichten ist beschädigt: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its header cannot be read.</source>
        <translation>Die Datei mit den Netzgewichten ist beschädigt: Ihr Kopf lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file of network weights contradicts itself.</source>
        <translation>Die Datei mit den Netzgewichten widerspricht sich.</translation>
    </message>
    <message>
        <source>The file of network weights was written by a newer version of this program.</source>
        <translation>Die Datei mit den Netzgewichten stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>This is not a file of network weights.</source>
        <translation>Das ist keine Datei mit Netzgewichten.</translation>
    </message>
    <message>
        <source>The network does not answer its test patches as it did when it was trained.</source>
        <translation>Das Netz beantwortet seine Prüffelder nicht so wie nach dem Training.</translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation>Die Datei gibt es schon.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 gibt es schon; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Could not write %1: it is not a regular file.</source>
        <translation>%1 ließ sich nicht schreiben: Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>the TIFF library gave no reason</source>
        <translation>die TIFF-Bibliothek nannte keinen Grund</translation>
    </message>
    <message>
        <source>There is no picture to write to %1.</source>
        <translation>Es gibt kein Bild, das nach %1 geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Could not make the picture of %1: %2.</source>
        <translation>Das Bild für %1 ließ sich nicht erzeugen: %2.</translation>
    </message>
    <message>
        <source>Could not read %1 again.</source>
        <translation>%1 ließ sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>Could not add the photo&apos;s metadata to %1: %2.</source>
        <translation>Die Metadaten des Fotos ließen sich nicht in %1 einfügen: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory to develop this photo in full size.</source>
        <translation>Der Speicher reicht nicht, um dieses Foto in voller Größe zu entwickeln.</translation>
    </message>
    <message>
        <source>There is not enough memory to interpolate this picture.</source>
        <translation>Der Speicher reicht nicht, um dieses Bild zu interpolieren.</translation>
    </message>
    <message>
        <source>LibRaw cannot interpolate the picture: %1.</source>
        <translation>LibRaw kann das Bild nicht interpolieren: %1.</translation>
    </message>
    <message>
        <source>The light must have one positive number for each channel of the camera.</source>
        <translation>Das Licht braucht für jeden Kanal der Kamera eine positive Zahl.</translation>
    </message>
    <message>
        <source>LittleCMS could not make an sRGB profile.</source>
        <translation>LittleCMS konnte kein sRGB-Profil erzeugen.</translation>
    </message>
    <message>
        <source>LittleCMS could not write an sRGB profile.</source>
        <translation>LittleCMS konnte kein sRGB-Profil schreiben.</translation>
    </message>
    <message>
        <source>The bytes are no ICC profile.</source>
        <translation>Die Bytes sind kein ICC-Profil.</translation>
    </message>
    <message>
        <source>Reading %1 MP</source>
        <translation>%1 MP werden gelesen</translation>
    </message>
    <message>
        <source>Checking levels</source>
        <translation>Pegel werden geprüft</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation>Felder werden betrachtet</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped.</source>
        <translation>Fast alle Pixel sind ausgefressen.</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked.</source>
        <translation>Fast alle Pixel sind abgedeckt.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>Das Bild ist schwarz.</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>Alle Pixel sind gleich.</translation>
    </message>
    <message>
        <source>The camera stored this picture with its own white balance applied.</source>
        <translation>Die Kamera hat dieses Bild mit ihrem eigenen Weißabgleich gespeichert.</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: the light found is less certain.</source>
        <translation>Für diese Kamera ist keine Farbmatrix bekannt: Das gefundene Licht ist weniger sicher.</translation>
    </message>
    <message>
        <source>No usable patch is left: no light can be told.</source>
        <translation>Kein brauchbares Feld ist übrig: Es lässt sich kein Licht bestimmen.</translation>
    </message>
    <message>
        <source>Nearly every patch is left out: no light can be told.</source>
        <translation>Fast alle Felder sind ausgeschlossen: Es lässt sich kein Licht bestimmen.</translation>
    </message>
    <message>
        <source>No usable patch is left.</source>
        <translation>Kein brauchbares Feld ist übrig.</translation>
    </message>
    <message>
        <source>Nearly every patch is left out.</source>
        <translation>Fast alle Felder sind ausgeschlossen.</translation>
    </message>
    <message>
        <source>This is a file of the trainer, but not of network weights.</source>
        <translation>Das ist eine Datei des Trainings, aber keine mit Netzgewichten.</translation>
    </message>
    <message>
        <source>The network was trained for another common camera space.</source>
        <translation>Das Netz wurde für einen anderen gemeinsamen Kameraraum trainiert.</translation>
    </message>
    <message>
        <source>The file of weights holds no network that sees pictures.</source>
        <translation>Die Gewichtsdatei enthält kein Netz, das Bilder sieht.</translation>
    </message>
    <message>
        <source>The file of network weights has no usable test vectors.</source>
        <translation>Die Datei der Netzgewichte hat keine brauchbaren Testwerte.</translation>
    </message>
    <message>
        <source>The network holds tensors that its plan does not know.</source>
        <translation>Das Netz enthält Tensoren, die sein Plan nicht kennt.</translation>
    </message>
    <message>
        <source>The weights hold no patch network or no histogram network.</source>
        <translation>Den Gewichten fehlt das Feldnetz oder das Histogrammnetz.</translation>
    </message>
    <message>
        <source>There are no saved settings.</source>
        <translation>Es gibt keine gespeicherten Einstellungen.</translation>
    </message>
    <message>
        <source>The saved settings of this photo are damaged and were left out.</source>
        <translation>Die gespeicherten Einstellungen dieses Fotos sind beschädigt und wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>The settings of this photo were saved by a later version of the program, which may know more.</source>
        <translation>Die Einstellungen dieses Fotos stammen von einer neueren Programmversion, die vielleicht mehr kennt.</translation>
    </message>
    <message>
        <source>The damaged settings file in the way cannot be renamed.</source>
        <translation>Die beschädigte Einstellungsdatei an dieser Stelle lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>The saved settings cannot be removed.</source>
        <translation>Die gespeicherten Einstellungen lassen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The settings cannot be saved beside the photo.</source>
        <translation>Die Einstellungen lassen sich nicht neben dem Foto speichern.</translation>
    </message>
    <message>
        <source>The profile describes no RGB screen.</source>
        <translation>Das Profil beschreibt keinen RGB-Bildschirm.</translation>
    </message>
    <message>
        <source>No colours can be brought to the screen&apos;s profile.</source>
        <translation>Keine Farben lassen sich in das Bildschirmprofil umrechnen.</translation>
    </message>
    <message>
        <source>The settings that another program saved cannot be kept aside.</source>
        <translation>Die von einem anderen Programm gespeicherten Einstellungen lassen sich nicht aufheben.</translation>
    </message>
    <message>
        <source>This part does not lie in the picture.</source>
        <translation>Dieser Teil liegt nicht im Bild.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>no light can be told</source>
        <comment>why a patch is not used</comment>
        <translation>kein Licht bestimmbar</translation>
    </message>
    <message>
        <source>no light found here</source>
        <comment>legend of hatched cells</comment>
        <translation>hier kein Licht gefunden</translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>legend of hatched cells</comment>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>nicht verwendet:</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Duv</source>
        <translation>Duv</translation>
    </message>
    <message>
        <source>r/b %1</source>
        <comment>red over blue</comment>
        <translation>r/b %1</translation>
    </message>
    <message>
        <source>Colour of the light</source>
        <comment>what the map shows</comment>
        <translation>Farbe des Lichts</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>what the map shows</comment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Duv: magenta to green</source>
        <comment>what the map shows</comment>
        <translation>Duv: Magenta bis Grün</translation>
    </message>
    <message>
        <source>Degrees from the light found</source>
        <comment>what the map shows</comment>
        <translation>Grad vom gefundenen Licht</translation>
    </message>
    <message>
        <source>Expected error</source>
        <comment>what the map shows</comment>
        <translation>Erwarteter Fehler</translation>
    </message>
    <message>
        <source>Each patch in the colour of its light, as daylight-adapted eyes would see it</source>
        <translation>Jedes Feld in der Farbe seines Lichts, wie an Tageslicht gewöhnte Augen sie sähen</translation>
    </message>
    <message>
        <source>Correlated colour temperature, even in mired: cold lights dark, warm ones bright</source>
        <translation>Ähnlichste Farbtemperatur, gleichmäßig in Mired: kaltes Licht dunkel, warmes hell</translation>
    </message>
    <message>
        <source>Distance from a glowing body&apos;s colours: blue is magenta light, orange greenish light</source>
        <translation>Abstand von den Farben eines glühenden Körpers: Blau ist Licht mit Magentastich, Orange mit Grünstich</translation>
    </message>
    <message>
        <source>How far the light of each patch lies from the one that is taken out</source>
        <translation>Wie weit das Licht jedes Feldes von dem liegt, das herausgenommen wird</translation>
    </message>
    <message>
        <source>How far off the estimator expects to be in each patch: dark is sure</source>
        <translation>Wie weit der Schätzer in jedem Feld danebenzuliegen erwartet: dunkel ist sicher</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>legend of cells that are left out</comment>
        <translation>von Ihnen ausgeschlossen</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <comment>of the map</comment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>sicher auf %1</translation>
    </message>
    <message>
        <source>used</source>
        <comment>a patch of the map</comment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <comment>%1 is why</comment>
        <translation>nicht verwendet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of the map and what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Outside the picture</source>
        <comment>why a place tells no light</comment>
        <translation>Außerhalb des Bildes</translation>
    </message>
    <message>
        <source>The sensor sees no colours</source>
        <comment>why a place tells no light</comment>
        <translation>Der Sensor sieht keine Farben</translation>
    </message>
    <message>
        <source>Overexposed: tells no light</source>
        <comment>why a place tells no light</comment>
        <translation>Überbelichtet: verrät kein Licht</translation>
    </message>
    <message>
        <source>Too dark to tell a light</source>
        <comment>why a place tells no light</comment>
        <translation>Zu dunkel, um ein Licht zu verraten</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2 % of the range</source>
        <comment>%1 is a number of pixels, %2 how bright</comment>
        <translation>%1 × %1 px, %2 % des Umfangs</translation>
    </message>
    <message>
        <source>%1 % clipped</source>
        <translation>%1 % beschnitten</translation>
    </message>
    <message>
        <source>noise ±%1</source>
        <comment>%1 is an angle</comment>
        <translation>Rauschen ±%1</translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>%1 is a file</comment>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Quit while exporting?</source>
        <translation>Während des Exports beenden?</translation>
    </message>
    <message>
        <source>%1 is still being written.</source>
        <comment>%1 is a file</comment>
        <translation>%1 wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Fertigstellen, dann beenden</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Verwerfen und beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files to be written are there already.</source>
        <translation>
            <numerusform>%n der zu schreibenden Dateien gibt es schon.</numerusform>
            <numerusform>%n der zu schreibenden Dateien gibt es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be exported.</source>
        <translation>
            <numerusform>%n Foto ist noch zu exportieren.</numerusform>
            <numerusform>%n Fotos sind noch zu exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Dateien sind schon vorhanden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What the camera saw</source>
        <translation>Was die Kamera sah</translation>
    </message>
    <message>
        <source>The photo with the colour of its light still in it. Over it lies the map: the light that was found in each patch.</source>
        <translation>Das Foto, noch mit der Farbe seines Lichts. Darüber liegt die Karte: das Licht, das in jedem Feld gefunden wurde.</translation>
    </message>
    <message>
        <source>The same without that colour</source>
        <translation>Dasselbe ohne diese Farbe</translation>
    </message>
    <message>
        <source>The light is taken out: white is white again. The wheel zooms, dragging moves; both pictures go together.</source>
        <translation>Das Licht ist herausgenommen: Weiß ist wieder weiß. Das Mausrad zoomt, Ziehen verschiebt; beide Bilder gehen zusammen.</translation>
    </message>
    <message>
        <source>Whether to trust it</source>
        <translation>Ob man dem trauen kann</translation>
    </message>
    <message>
        <source>One light or several, how warm it is, and how sure the program is of it. A warning comes with what can be done about it.</source>
        <translation>Ein Licht oder mehrere, wie warm es ist und wie sicher sich das Programm ist. Eine Warnung sagt auch, was sich tun lässt.</translation>
    </message>
    <message>
        <source>Disagree with one drag</source>
        <translation>Mit einem Zug anderer Meinung sein</translation>
    </message>
    <message>
        <source>Try it: drag the temperature. The picture follows at once; a double-click on the slider takes it back. Strength keeps a part of the mood.</source>
        <translation>Probieren Sie es: Ziehen Sie an der Temperatur. Das Bild folgt sofort; ein Doppelklick auf den Regler nimmt es zurück. Die Stärke erhält einen Teil der Stimmung.</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>Andere Meinungen</translation>
    </message>
    <message>
        <source>Every way of finding the light, with the picture that it would give. A click takes it.</source>
        <translation>Jeder Weg, das Licht zu finden, mit dem Bild, das er ergäbe. Ein Klick übernimmt ihn.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>%1 shows and hides it; the arrow beside it chooses what it shows: temperature, green or magenta, sureness. Point at a patch to read its light.</source>
        <translation>%1 zeigt und verbirgt sie; der Pfeil daneben wählt, was sie zeigt: Temperatur, Grün oder Magenta, Sicherheit. Zeigen Sie auf ein Feld, um sein Licht abzulesen.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Side by side, split by a line, or the corrected picture alone. Hold \ for a glance at the one before.</source>
        <translation>Nebeneinander, durch eine Linie geteilt oder nur das korrigierte Bild. \ gedrückt halten zeigt kurz das Bild vorher.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>%1 takes back every step, and the RAW file is never written to.</source>
        <translation>%1 nimmt jeden Schritt zurück, und in die RAW-Datei wird nie geschrieben.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>%1 saves the corrected picture in full size. F1 shows all keys; the menu Help has this tour for another time.</source>
        <translation>%1 sichert das korrigierte Bild in voller Größe. F1 zeigt alle Tasten; im Menü Hilfe findet sich dieser Rundgang wieder.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>&gt; %1 K</source>
        <translation>&gt; %1 K</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>colour temperature</comment>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>No temperature</source>
        <translation>Keine Temperatur</translation>
    </message>
    <message>
        <source>Far from daylight and lamps, about %1</source>
        <translation>Weit von Tageslicht und Lampen, etwa %1</translation>
    </message>
    <message>
        <source>%1, tint %2</source>
        <comment>%1 is a temperature</comment>
        <translation>%1, Tönung %2</translation>
    </message>
    <message>
        <source>Daylight</source>
        <comment>a light</comment>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Cloudy sky</source>
        <comment>a light</comment>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Shade</source>
        <comment>a light</comment>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Tungsten lamp</source>
        <comment>a light</comment>
        <translation>Glühlampe</translation>
    </message>
    <message>
        <source>Fluorescent lamp</source>
        <comment>a light</comment>
        <translation>Leuchtstofflampe</translation>
    </message>
    <message>
        <source>Flash</source>
        <comment>a light</comment>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>white balance</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic, %1 mired, tint %2</source>
        <comment>white balance, offsets with their signs</comment>
        <translation>Automatisch, %1 Mired, Tönung %2</translation>
    </message>
    <message>
        <source>As shot</source>
        <comment>white balance</comment>
        <translation>Wie Aufnahme</translation>
    </message>
    <message>
        <source>Strength %1 %</source>
        <translation>Stärke %1 %</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>Verstärkungen %1</translation>
    </message>
    <message>
        <source>Network (dscnn)</source>
        <translation>Netz (dscnn)</translation>
    </message>
    <message>
        <source>Paper&apos;s network (dscnn-paper)</source>
        <translation>Netz der Arbeit (dscnn-paper)</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Grauwelt</translation>
    </message>
    <message>
        <source>Brightest spot (max-RGB)</source>
        <translation>Hellster Punkt (Max-RGB)</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Graustufen (Shades of Grey)</translation>
    </message>
    <message>
        <source>Grey edges, first order</source>
        <translation>Graue Kanten, erste Ordnung</translation>
    </message>
    <message>
        <source>Grey edges, second order</source>
        <translation>Graue Kanten, zweite Ordnung</translation>
    </message>
    <message>
        <source>Bright and dark colours (PCA)</source>
        <translation>Helle und dunkle Farben (PCA)</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>Wie Aufnahme (von der Kamera)</translation>
    </message>
    <message>
        <source>Daylight (D65)</source>
        <translation>Tageslicht (D65)</translation>
    </message>
    <message>
        <source>A trained network looks at many patches and says how sure it is of each. The best this program has.</source>
        <translation>Ein trainiertes Netz betrachtet viele Felder und sagt, wie sicher es bei jedem ist. Das Beste, was dieses Programm hat.</translation>
    </message>
    <message>
        <source>The network of Wang and Shang (2019): one scale of patches, plain median.</source>
        <translation>Das Netz von Wang und Shang (2019): Felder einer Größe, einfacher Median.</translation>
    </message>
    <message>
        <source>Assumes that the scene averages to grey.</source>
        <translation>Nimmt an, dass die Szene im Mittel grau ist.</translation>
    </message>
    <message>
        <source>Assumes that the brightest spot of each colour is white.</source>
        <translation>Nimmt an, dass der hellste Punkt jeder Farbe weiß ist.</translation>
    </message>
    <message>
        <source>Between grey world and brightest spot: bright areas count more.</source>
        <translation>Zwischen Grauwelt und hellstem Punkt: Helle Bereiche zählen mehr.</translation>
    </message>
    <message>
        <source>Assumes that edges average to grey.</source>
        <translation>Nimmt an, dass Kanten im Mittel grau sind.</translation>
    </message>
    <message>
        <source>Assumes that the bends of edges average to grey.</source>
        <translation>Nimmt an, dass die Krümmungen der Kanten im Mittel grau sind.</translation>
    </message>
    <message>
        <source>The main direction of the brightest and darkest colours.</source>
        <translation>Die Hauptrichtung der hellsten und dunkelsten Farben.</translation>
    </message>
    <message>
        <source>The white balance the camera stored with the photo.</source>
        <translation>Der Weißabgleich, den die Kamera mit dem Foto abgelegt hat.</translation>
    </message>
    <message>
        <source>Noon daylight, whatever the photo shows.</source>
        <translation>Tageslicht am Mittag, was immer das Foto zeigt.</translation>
    </message>
    <message>
        <source>patches and histograms</source>
        <comment>where the light is drawn from</comment>
        <translation>Felder und Histogramme</translation>
    </message>
    <message>
        <source>median of the map</source>
        <comment>where the light is drawn from</comment>
        <translation>Median der Karte</translation>
    </message>
    <message>
        <source>the camera</source>
        <comment>where the light is drawn from</comment>
        <translation>die Kamera</translation>
    </message>
    <message>
        <source>the camera&apos;s matrix</source>
        <comment>where the light is drawn from</comment>
        <translation>die Matrix der Kamera</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <comment>where the light is drawn from</comment>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>from the median of the map</source>
        <translation>vom Median der Karte</translation>
    </message>
    <message>
        <source>from the light found</source>
        <translation>vom gefundenen Licht</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance.</source>
        <translation>Der Weißabgleich der Kamera.</translation>
    </message>
    <message>
        <source>Fixed daylight.</source>
        <translation>Festes Tageslicht.</translation>
    </message>
    <message>
        <source>Taken as it is: the picture was not asked.</source>
        <translation>So übernommen, ohne das Bild zu befragen.</translation>
    </message>
    <message>
        <source>No light can be told.</source>
        <translation>Es lässt sich kein Licht bestimmen.</translation>
    </message>
    <message>
        <source>Lights of different colour.</source>
        <translation>Lichter verschiedener Farbe.</translation>
    </message>
    <message>
        <source>Half of the patches lie more than %1 from the light found.</source>
        <translation>Die Hälfte der Felder liegt mehr als %1 vom gefundenen Licht.</translation>
    </message>
    <message>
        <source>A guess, sure to about %1.</source>
        <translation>Eine Vermutung, auf etwa %1 genau.</translation>
    </message>
    <message>
        <source>A guess: little here tells the light.</source>
        <translation>Eine Vermutung: Wenig verrät hier das Licht.</translation>
    </message>
    <message>
        <source>Half of the patches lie within %1 of it.</source>
        <translation>Die Hälfte der Felder liegt nicht weiter als %1 davon.</translation>
    </message>
    <message>
        <source>One light, sure to about %1.</source>
        <translation>Ein Licht, auf etwa %1 genau.</translation>
    </message>
    <message>
        <source>One light.</source>
        <translation>Ein Licht.</translation>
    </message>
    <message>
        <source>overexposed</source>
        <comment>why a patch is not used</comment>
        <translation>überbelichtet</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>why a patch is not used</comment>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>why a patch is not used</comment>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>only noise</source>
        <comment>why a patch is not used</comment>
        <translation>nur Rauschen</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>why a patch is not used</comment>
        <translation>von Ihnen ausgeschlossen</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: colours are approximate, and no temperature can be told.</source>
        <translation>Für diese Kamera ist keine Farbmatrix bekannt: Farben sind ungefähr, eine Temperatur lässt sich nicht angeben.</translation>
    </message>
    <message>
        <source>The file&apos;s colour matrix is zero or singular: colours are approximate, and no temperature can be told.</source>
        <translation>Die Farbmatrix der Datei ist null oder singulär: Farben sind ungefähr, eine Temperatur lässt sich nicht angeben.</translation>
    </message>
    <message>
        <source>The photo is not there</source>
        <translation>Das Foto ist nicht da</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>This is no RAW photo that can be read</source>
        <translation>Das ist kein lesbares RAW-Foto</translation>
    </message>
    <message>
        <source>A part of the file is missing</source>
        <translation>Ein Teil der Datei fehlt</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>Das Foto ist zu groß</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Dieses Foto lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its card or drive taken out. Open it from where it is now.</source>
        <translation>Vielleicht wurde es verschoben oder umbenannt, oder Karte oder Laufwerk sind nicht mehr da. Öffnen Sie es dort, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>Copying from the card may have been cut short. Copy the photo again, or try the card itself.</source>
        <translation>Vielleicht brach das Kopieren von der Karte ab. Kopieren Sie das Foto noch einmal, oder öffnen Sie es direkt von der Karte.</translation>
    </message>
    <message>
        <source>Open a RAW file of a camera (CR2, NEF, ARW, RAF, DNG and others).</source>
        <translation>Öffnen Sie die RAW-Datei einer Kamera (CR2, NEF, ARW, RAF, DNG und andere).</translation>
    </message>
    <message>
        <source>If it is a RAW file of a camera, its first bytes may be damaged: copy it again from the card. A photo of a very new camera may open after a conversion to DNG.</source>
        <translation>Ist es die RAW-Datei einer Kamera, sind vielleicht ihre ersten Bytes beschädigt: Kopieren Sie sie noch einmal von der Karte. Das Foto einer sehr neuen Kamera öffnet sich vielleicht nach einer Umwandlung in DNG.</translation>
    </message>
    <message>
        <source>Open a smaller photo, or close other programs to free memory.</source>
        <translation>Öffnen Sie ein kleineres Foto, oder schließen Sie andere Programme, um Speicher freizugeben.</translation>
    </message>
    <message>
        <source>Another estimator works without the network, or free memory and open the photo again.</source>
        <translation>Ein anderer Schätzer kommt ohne das Netz aus; oder geben Sie Speicher frei und öffnen Sie das Foto noch einmal.</translation>
    </message>
    <message>
        <source>Another estimator works without the network. Installing the program again brings it back.</source>
        <translation>Ein anderer Schätzer kommt ohne das Netz aus. Eine Neuinstallation des Programms bringt es zurück.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und in dem genug Platz ist.</translation>
    </message>
    <message>
        <source>Copy the photo again from its source. If that does not help, the details below tell what went wrong.</source>
        <translation>Kopieren Sie das Foto noch einmal von seiner Quelle. Hilft das nicht, sagen die Details unten, was schiefging.</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>a share</comment>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 EV</source>
        <comment>stops of exposure, with a sign</comment>
        <translation>%1 LW</translation>
    </message>
    <message>
        <source>Viewed as exported</source>
        <translation>Ansicht wie exportiert</translation>
    </message>
    <message>
        <source>Viewed at %1</source>
        <comment>%1 are stops of exposure</comment>
        <translation>Ansicht mit %1</translation>
    </message>
    <message>
        <source>Viewed filmic</source>
        <comment>with a filmic curve of tones</comment>
        <translation>Ansicht filmisch</translation>
    </message>
    <message>
        <source>Viewed at %1, filmic</source>
        <comment>%1 are stops of exposure</comment>
        <translation>Ansicht mit %1, filmisch</translation>
    </message>
    <message>
        <source>Fine weather</source>
        <comment>a light</comment>
        <translation>Schönes Wetter</translation>
    </message>
    <message>
        <source>Sunset</source>
        <comment>a light</comment>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>Studio tungsten</source>
        <comment>a light</comment>
        <translation>Studio-Kunstlicht</translation>
    </message>
    <message>
        <source>Day white tube</source>
        <comment>a light</comment>
        <translation>Neutralweiße Röhre</translation>
    </message>
    <message>
        <source>Mercury lamp</source>
        <comment>a light</comment>
        <translation>Quecksilberlampe</translation>
    </message>
    <message>
        <source>Under water</source>
        <comment>a light</comment>
        <translation>Unter Wasser</translation>
    </message>
    <message>
        <source>Camera&apos;s: %1</source>
        <comment>a preset of the camera&apos;s own; %1 is a light</comment>
        <translation>Kamera: %1</translation>
    </message>
    <message>
        <source>Warm white tube</source>
        <comment>a light</comment>
        <translation>Warmweiße Röhre</translation>
    </message>
    <message>
        <source>Cool white tube</source>
        <comment>a light</comment>
        <translation>Kaltweiße Röhre</translation>
    </message>
    <message>
        <source>Daylight tube</source>
        <comment>a light</comment>
        <translation>Tageslichtröhre</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <comment>white balance</comment>
        <translation>Felder der Karte</translation>
    </message>
    <message>
        <source>Your light</source>
        <comment>white balance</comment>
        <translation>Ihr Licht</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>white balance</comment>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Picked %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>%1, at full strength</source>
        <comment>a light</comment>
        <translation>%1, in voller Stärke</translation>
    </message>
    <message>
        <source>Two lights of different colour.</source>
        <translation>Zwei Lichter verschiedener Farbe.</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found lies between them.</source>
        <translation>Sie liegen %1 auseinander. Das gefundene Licht liegt dazwischen.</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found is one of them.</source>
        <translation>Sie liegen %1 auseinander. Das gefundene Licht ist eines davon.</translation>
    </message>
    <message>
        <source>one light</source>
        <comment>the verdict in a list of photos</comment>
        <translation>ein Licht</translation>
    </message>
    <message>
        <source>several lights</source>
        <comment>the verdict in a list of photos</comment>
        <translation>mehrere Lichter</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>the verdict in a list of photos</comment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>no light found</source>
        <comment>the verdict in a list of photos</comment>
        <translation>kein Licht gefunden</translation>
    </message>
</context>
<context>
    <name>uncast::ui::AboutDialog</name>
    <message>
        <source>About Uncast</source>
        <translation>Über Uncast</translation>
    </message>
    <message>
        <source>Finds the colour of the light in a RAW photograph and takes it out.</source>
        <translation>Findet die Farbe des Lichts in einem RAW-Foto und nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>The model card is not installed.</source>
        <translation>Die Modellkarte ist nicht installiert.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Über das Programm</translation>
    </message>
</context>
<context>
    <name>uncast::ui::BatchCommands</name>
    <message>
        <source>Export &amp;selected…</source>
        <translation>&amp;Ausgewählte exportieren …</translation>
    </message>
    <message>
        <source>Save the selected photos as 16-bit TIFF files</source>
        <translation>Die ausgewählten Fotos als TIFF-Dateien mit 16 Bit sichern</translation>
    </message>
    <message>
        <source>Export &amp;queue</source>
        <translation>Export&amp;liste</translation>
    </message>
    <message>
        <source>See which photos are being exported</source>
        <translation>Sehen, welche Fotos exportiert werden</translation>
    </message>
    <message>
        <source>Export the selected photos to</source>
        <translation>Ausgewählte Fotos exportieren nach</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartCommands</name>
    <message>
        <source>Place a &amp;ColorChecker</source>
        <translation>&amp;ColorChecker platzieren</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>Die Ecken der Farbtafel im Bild ziehen</translation>
    </message>
    <message>
        <source>Use the c&amp;hart&apos;s light</source>
        <translation>Licht der &amp;Farbtafel nehmen</translation>
    </message>
    <message>
        <source>Take out the light that the chart&apos;s grey patches show</source>
        <translation>Das Licht herausnehmen, das die Graufelder der Farbtafel zeigen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartLayer</name>
    <message>
        <source>Corners of the ColorChecker</source>
        <translation>Ecken des ColorCheckers</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Dunkle Haut</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Bläuliches Grün</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Corner at the patch: %1</source>
        <translation>Ecke am Feld: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartPanel</name>
    <message>
        <source>ColorChecker</source>
        <translation>ColorChecker</translation>
    </message>
    <message>
        <source>Use the chart&apos;s light</source>
        <translation>Licht der Farbtafel nehmen</translation>
    </message>
    <message>
        <source>Take out the light that the grey patches show</source>
        <translation>Das Licht herausnehmen, das die Graufelder zeigen</translation>
    </message>
    <message>
        <source>Each patch as it comes out, in its corner as it should be, and CIEDE2000</source>
        <translation>Jedes Farbfeld, wie es herauskommt, in der Ecke, wie es sein soll, und CIEDE2000</translation>
    </message>
    <message>
        <source>Place the corners</source>
        <translation>Ecken platzieren</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>Die Ecken der Farbtafel im Bild ziehen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <comment>corners of a chart placed by hand</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the chart that was found, or to none</source>
        <translation>Zurück zur gefundenen Farbtafel oder zu keiner</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>angular error</comment>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <comment>angular error</comment>
        <translation>Reproduktion</translation>
    </message>
    <message>
        <source>The angle between the two lights</source>
        <translation>Der Winkel zwischen den beiden Lichtern</translation>
    </message>
    <message>
        <source>The angle between grey and what a grey surface becomes</source>
        <translation>Der Winkel zwischen Grau und dem, was aus einer grauen Fläche wird</translation>
    </message>
    <message>
        <source>Angles of the estimators from the chart&apos;s light</source>
        <translation>Winkel der Schätzer zum Licht der Farbtafel</translation>
    </message>
    <message>
        <source>The corners were placed by hand.</source>
        <translation>Die Ecken wurden von Hand platziert.</translation>
    </message>
    <message>
        <source>A chart was found.</source>
        <translation>Eine Farbtafel wurde gefunden.</translation>
    </message>
    <message>
        <source>Looking for a chart...</source>
        <translation>Farbtafel wird gesucht …</translation>
    </message>
    <message>
        <source>No chart was found. One that is cut off or very small can be placed by its corners.</source>
        <translation>Keine Farbtafel gefunden. Eine abgeschnittene oder sehr kleine lässt sich an ihren Ecken platzieren.</translation>
    </message>
    <message>
        <source>Light on the chart: %1</source>
        <translation>Licht auf der Farbtafel: %1</translation>
    </message>
    <message>
        <source>Its greys are clipped or too dark: it tells no light.</source>
        <translation>Ihre Graufelder sind ausgefressen oder zu dunkel: Sie verrät kein Licht.</translation>
    </message>
    <message>
        <source>As it comes out now: ΔE %1 on average, %2 at most (%3).</source>
        <comment>%3 is a patch</comment>
        <translation>Wie es jetzt herauskommt: ΔE %1 im Mittel, höchstens %2 (%3).</translation>
    </message>
    <message>
        <source>Taken out now</source>
        <translation>Jetzt herausgenommen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartPatches</name>
    <message>
        <source>Patches of the chart</source>
        <translation>Felder der Farbtafel</translation>
    </message>
    <message>
        <source>%1: ΔE %2</source>
        <comment>a patch and a colour difference</comment>
        <translation>%1: ΔE %2</translation>
    </message>
    <message>
        <source>%1: clipped or not in the picture</source>
        <comment>a patch</comment>
        <translation>%1: ausgefressen oder nicht im Bild</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChromaticityPlot</name>
    <message>
        <source>Lights of the patches in the chromaticity diagram</source>
        <translation>Lichter der Felder im Farbtafel-Diagramm</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ClipCommands</name>
    <message>
        <source>&amp;Clipping</source>
        <translation>&amp;Beschnitt</translation>
    </message>
    <message>
        <source>Mark what is clipped in the corrected picture</source>
        <translation>Markieren, was im korrigierten Bild beschnitten ist</translation>
    </message>
    <message>
        <source>&amp;Shadows</source>
        <translation>&amp;Tiefen</translation>
    </message>
    <message>
        <source>Mark what is black in the output</source>
        <translation>Markieren, was in der Ausgabe schwarz ist</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Lichter</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched</source>
        <translation>Markieren, was beschnitten ist: auf dem Sensor flächig, nur in der Ausgabe schraffiert</translation>
    </message>
    <message>
        <source>C&amp;lipping shows</source>
        <translation>Besc&amp;hnitt zeigt</translation>
    </message>
    <message>
        <source>&amp;Any channel</source>
        <translation>&amp;Jeder Kanal</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>Whose clipping is marked</source>
        <translation>Wessen Beschnitt markiert wird</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparedView</name>
    <message>
        <source>Above: %1    Below: %2</source>
        <comment>captions of two pictures</comment>
        <translation>Oben: %1    Unten: %2</translation>
    </message>
    <message>
        <source>Left: %1    Right: %2</source>
        <comment>captions of two pictures</comment>
        <translation>Links: %1    Rechts: %2</translation>
    </message>
    <message>
        <source>Divider at %1 %, turned by %2°</source>
        <translation>Trennlinie bei %1 %, um %2° gedreht</translation>
    </message>
    <message>
        <source>Drag to turn the divider; with Shift in steps of 15°</source>
        <translation>Ziehen dreht die Trennlinie; mit Umschalt in Schritten von 15°</translation>
    </message>
    <message>
        <source>Drag to move the divider; click its handle to turn it by 90°, double-click to put it back</source>
        <translation>Ziehen verschiebt die Trennlinie; Klick auf den Griff dreht sie um 90°, Doppelklick setzt sie zurück</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>As the camera saw it</source>
        <translation>Wie die Kamera es sah</translation>
    </message>
    <message>
        <source>As the camera saw it (daylight gains)</source>
        <translation>Wie die Kamera es sah (Tageslicht-Verstärkungen)</translation>
    </message>
    <message>
        <source>As the camera saw it (camera&apos;s own gains)</source>
        <translation>Wie die Kamera es sah (Verstärkungen der Kamera)</translation>
    </message>
    <message>
        <source>As the camera saw it (no gains)</source>
        <translation>Wie die Kamera es sah (ohne Verstärkungen)</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>Wie Aufnahme (von der Kamera)</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>Schnappschuss %1</translation>
    </message>
    <message>
        <source>The camera&apos;s own preview</source>
        <translation>Vorschau der Kamera</translation>
    </message>
    <message>
        <source>%1: nothing to show yet. %2</source>
        <comment>a choice; what stands in its place</comment>
        <translation>%1: noch nichts zu zeigen. %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparisonMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
</context>
<context>
    <name>uncast::ui::DropHint</name>
    <message>
        <source>Drop to open this photo</source>
        <translation>Loslassen, um dieses Foto zu öffnen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EditCommands</name>
    <message>
        <source>Reset &amp;everything</source>
        <translation>Alles &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the photo as it was opened</source>
        <translation>Zurück zum Foto, wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Keep as snapshot %1</source>
        <translation>Als Schnappschuss %1 behalten</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>Den jetzigen Stand als Schnappschuss %1 behalten</translation>
    </message>
    <message>
        <source>Back to snapshot %1</source>
        <translation>Zurück zu Schnappschuss %1</translation>
    </message>
    <message>
        <source>Back to what was kept as snapshot %1</source>
        <translation>Zurück zum Stand von Schnappschuss %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EffectSlider</name>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Arrow keys, wheel</source>
        <translation>Pfeiltasten, Mausrad</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>Ein Schritt; mit Umschalt ein Zehntel davon</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Zehn Schritte</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To either end</source>
        <translation>An eines der Enden</translation>
    </message>
    <message>
        <source>Backspace, double-click</source>
        <translation>Rücktaste, Doppelklick</translation>
    </message>
    <message>
        <source>Back to where it was at first</source>
        <translation>Zurück zum Anfangswert</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ErrorPage</name>
    <message>
        <source>The photo cannot be read</source>
        <translation>Das Foto lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open another photo…</source>
        <translation>Anderes Foto öffnen …</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorDelegate</name>
    <message>
        <source>Duv %1</source>
        <translation>Duv %1</translation>
    </message>
    <message>
        <source>chart %1</source>
        <comment>degrees from the chart&apos;s light</comment>
        <translation>Tafel %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorList</name>
    <message>
        <source>Your light</source>
        <translation>Ihr Licht</translation>
    </message>
    <message>
        <source>What you set by hand or chose among the presets.</source>
        <translation>Von Hand eingestellt oder aus den Vorgaben gewählt.</translation>
    </message>
    <message>
        <source>Move a slider or choose a preset</source>
        <translation>Regler bewegen oder Vorgabe wählen</translation>
    </message>
    <message>
        <source>The camera stored none</source>
        <translation>Die Kamera hat keinen abgelegt</translation>
    </message>
    <message>
        <source>No light can be told</source>
        <translation>Kein Licht bestimmbar</translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation>Wird gleich befragt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht befragt</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>, in Gebrauch</translation>
    </message>
    <message>
        <source>, %1 from the light taken out</source>
        <translation>, %1 von dem Licht, das herausgenommen wird</translation>
    </message>
    <message>
        <source>, %1 from the chart</source>
        <translation>, %1 von der Farbtafel</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorsPanel</name>
    <message>
        <source>Estimators</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>where the light is drawn from</comment>
        <translation>Bestimmt aus</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>Genutzte Felder</translation>
    </message>
    <message>
        <source>What the one light of the picture is drawn from.</source>
        <translation>Woraus das eine Licht des Bildes bestimmt ist.</translation>
    </message>
    <message>
        <source>Half of the patches lie within this angle of the light.</source>
        <translation>Die Hälfte der Felder liegt innerhalb dieses Winkels vom Licht.</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>Felder, die ein Licht verraten konnten, von allen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking the others, %n left</source>
        <translation>
            <numerusform>Andere werden befragt, noch einer</numerusform>
            <numerusform>Andere werden befragt, noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>Einer noch nicht befragt</numerusform>
            <numerusform>%n noch nicht befragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Befragen</translation>
    </message>
    <message>
        <source>Stop asking the other estimators</source>
        <translation>Befragen der anderen Schätzer anhalten</translation>
    </message>
    <message>
        <source>Ask the other estimators</source>
        <translation>Die anderen Schätzer befragen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Exporting %1, then quitting. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>%1 wird exportiert, dann Ende. %2</translation>
    </message>
    <message>
        <source>Exporting %1. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>%1 wird exportiert. %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a file</comment>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <comment>%1 is a file, %2 a reason</comment>
        <translation>%1 wurde nicht gesichert. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportCommands</name>
    <message>
        <source>&amp;Export TIFF…</source>
        <translation>TIFF &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save the corrected picture as a 16-bit TIFF</source>
        <translation>Das korrigierte Bild als TIFF mit 16 Bit sichern</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>&amp;Karte exportieren …</translation>
    </message>
    <message>
        <source>Save the map of the light as a picture or as a table</source>
        <translation>Die Karte des Lichts als Bild oder Tabelle sichern</translation>
    </message>
    <message>
        <source>Export TIFF</source>
        <comment>tool bar</comment>
        <translation>TIFF exportieren</translation>
    </message>
    <message>
        <source>Export the corrected picture</source>
        <translation>Das korrigierte Bild exportieren</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (*.tif *.tiff)</source>
        <translation>TIFF, 16 Bit (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Map over the picture, PNG (*.png)</source>
        <translation>Karte über dem Bild, PNG (*.png)</translation>
    </message>
    <message>
        <source>Map as a table, CSV (*.csv)</source>
        <translation>Karte als Tabelle, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the map of the light</source>
        <translation>Karte des Lichts exportieren</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportQueue</name>
    <message>
        <source>Starting</source>
        <comment>state of an export</comment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Gesichert. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an export</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an export</comment>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportWindow</name>
    <message>
        <source>&amp;Cancel this</source>
        <translation>Diesen &amp;abbrechen</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>A&amp;lle abbrechen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Fertige entfernen</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>Exportliste</translation>
    </message>
    <message>
        <source>Progress of all exports</source>
        <translation>Fortschritt aller Exporte</translation>
    </message>
    <message>
        <source>Photos to export</source>
        <translation>Zu exportierende Fotos</translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Nichts zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) saved.</source>
        <translation>
            <numerusform>%1 von %n Foto gesichert.</numerusform>
            <numerusform>%1 von %n Fotos gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%n konnte nicht gesichert werden.</numerusform>
            <numerusform>%n konnten nicht gesichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused once the photo under way is saved.</source>
        <translation>Pause, sobald das laufende Foto gesichert ist.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>uncast::ui::FileCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a RAW photo</source>
        <translation>RAW-Foto öffnen</translation>
    </message>
    <message>
        <source>&amp;One light</source>
        <translation>&amp;Ein Licht</translation>
    </message>
    <message>
        <source>Render and open the sample scene under one light</source>
        <translation>Beispielszene unter einem Licht berechnen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Two lights</source>
        <translation>&amp;Zwei Lichter</translation>
    </message>
    <message>
        <source>Render and open the sample scene under two lights</source>
        <translation>Beispielszene unter zwei Lichtern berechnen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Anhalten, was gerade läuft</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>Foto &amp;schließen</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Das Foto schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit Uncast</source>
        <translation>Uncast beenden</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tool bar</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;sample scene</source>
        <translation>&amp;Beispielszene öffnen</translation>
    </message>
    <message>
        <source>RAW photos (%1);;All files (*)</source>
        <translation>RAW-Fotos (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>O&amp;rdner öffnen …</translation>
    </message>
    <message>
        <source>Open all RAW photos of a folder</source>
        <translation>Alle RAW-Fotos eines Ordners öffnen</translation>
    </message>
    <message>
        <source>Open a folder of RAW photos</source>
        <translation>Ordner mit RAW-Fotos öffnen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Filmstrip</name>
    <message>
        <source>Photos of the folder</source>
        <translation>Fotos des Ordners</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HelpCommands</name>
    <message>
        <source>&amp;About Uncast</source>
        <translation>&amp;Über Uncast</translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and weights</source>
        <translation>Versionen des Programms, seiner Bibliotheken und Gewichte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>The window in two minutes, step by step</source>
        <translation>Das Fenster in zwei Minuten, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>heights of a histogram</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic heights: what is rare is seen beside what is common</source>
        <translation>Logarithmische Höhen: Seltenes ist neben Häufigem zu sehen</translation>
    </message>
    <message>
        <source>Mark what is black in the output (J: shadows and highlights)</source>
        <translation>Markieren, was in der Ausgabe schwarz ist (J: Tiefen und Lichter)</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched (J: shadows and highlights)</source>
        <translation>Markieren, was beschnitten ist: auf dem Sensor flächig, nur in der Ausgabe schraffiert (J: Tiefen und Lichter)</translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>axis of a histogram</comment>
        <translation>Blenden</translation>
    </message>
    <message>
        <source>The sensor&apos;s counts in stops: each as wide as the next</source>
        <translation>Die Werte des Sensors in Blendenstufen, alle gleich breit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Whose curve is seen, and whose clipping is marked</source>
        <translation>Wessen Kurve zu sehen ist und wessen Beschnitt markiert wird</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Logarithmische Höhen</translation>
    </message>
    <message>
        <source>Axis in stops</source>
        <translation>Achse in Blendenstufen</translation>
    </message>
    <message>
        <source>Levels of the corrected picture</source>
        <translation>Tonwerte des korrigierten Bildes</translation>
    </message>
    <message>
        <source>Counts of the sensor</source>
        <translation>Zählwerte des Sensors</translation>
    </message>
    <message>
        <source>◣ Shadows %1</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>◣ Tiefen %1</translation>
    </message>
    <message>
        <source>Highlights %1 ◢</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>Lichter %1 ◢</translation>
    </message>
    <message>
        <source>Mark shadows, %1 of the picture</source>
        <translation>Tiefen markieren, %1 des Bildes</translation>
    </message>
    <message>
        <source>Mark highlights, %1 of the picture</source>
        <translation>Lichter markieren, %1 des Bildes</translation>
    </message>
    <message>
        <source>Clipped: shadows %1, highlights %2</source>
        <translation>Beschnitten: Tiefen %1, Lichter %2</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <comment>a share of the picture</comment>
        <translation>%1 beschnitten</translation>
    </message>
    <message>
        <source>Half of the picture is darker than level %1 of 255. %2.</source>
        <translation>Die Hälfte des Bildes ist dunkler als Stufe %1 von 255. %2.</translation>
    </message>
    <message>
        <source>Corrected picture, as exported</source>
        <translation>Korrigiertes Bild, wie exportiert</translation>
    </message>
    <message>
        <source>Level %1: r %2, g %3, b %4</source>
        <comment>shares of the picture</comment>
        <translation>Stufe %1: r %2, g %3, b %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a channel and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saturated: %1</source>
        <translation>Gesättigt: %1</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>0 EV</source>
        <translation>0 LW</translation>
    </message>
    <message>
        <source>Sensor, stops from the white level</source>
        <translation>Sensor, Blendenstufen vom Weißwert</translation>
    </message>
    <message>
        <source>Sensor, counts over black</source>
        <translation>Sensor, Zählwerte über Schwarz</translation>
    </message>
    <message>
        <source>%1 over black</source>
        <translation>%1 über Schwarz</translation>
    </message>
    <message>
        <source>%1 over black, %2</source>
        <comment>counts; stops from the white level</comment>
        <translation>%1 über Schwarz, %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Click a step to go back to it</source>
        <translation>Auf einen Schritt klicken, um zu ihm zurückzugehen</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>Jetzigen Stand behalten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a snapshot; %1 is a letter</comment>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot and its temperature</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a snapshot</comment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Back to snapshot %1: %2</source>
        <translation>Zurück zu Schnappschuss %1: %2</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>Den jetzigen Stand als Schnappschuss %1 behalten</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LanguageCommands</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LibraryCommands</name>
    <message>
        <source>&amp;Next photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>Open the next photo of the folder</source>
        <translation>Das nächste Foto des Ordners öffnen</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>Open the previous photo of the folder</source>
        <translation>Das vorige Foto des Ordners öffnen</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Die gewählten Fotos als abgelehnt markieren</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>Ordner s&amp;chließen</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <translation>Den Filmstreifen schließen</translation>
    </message>
    <message>
        <source>F&amp;ilmstrip</source>
        <translation>F&amp;ilmstreifen</translation>
    </message>
    <message>
        <source>Show the photos of the folder</source>
        <translation>Die Fotos des Ordners zeigen</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Sterne</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a mark of a photo</comment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Den gewählten Fotos die Sterne nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Give the selected photos %n star(s)</source>
        <translation>
            <numerusform>Den gewählten Fotos %n Stern geben</numerusform>
            <numerusform>Den gewählten Fotos %n Sterne geben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightChoices</name>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>Wessen Licht herausgenommen wird</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Eigene Vorgaben</translation>
    </message>
    <message>
        <source>Keep this light as a preset; rename or delete presets of your own</source>
        <translation>Dieses Licht als Vorgabe behalten; eigene Vorgaben umbenennen oder löschen</translation>
    </message>
    <message>
        <source>Reset white balance</source>
        <translation>Weißabgleich zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the light that was found, at full strength</source>
        <translation>Zurück zum gefundenen Licht, in voller Stärke</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorgabe:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Save this light as a preset...</source>
        <translation>Dieses Licht als Vorgabe &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorgabe sichern</translation>
    </message>
    <message>
        <source>My light</source>
        <comment>name of a preset</comment>
        <translation>Mein Licht</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Vorgabe umbenennen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightsPanel</name>
    <message>
        <source>Lights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: its lights have no place here.</source>
        <translation>Für diese Kamera ist keine Farbmatrix bekannt: Ihre Lichter haben hier keinen Platz.</translation>
    </message>
    <message>
        <source>No light yet</source>
        <translation>Noch kein Licht</translation>
    </message>
    <message>
        <source>Point at a dot to find its patch. Draw around dots to choose them.</source>
        <translation>Zeigen Sie auf einen Punkt, um sein Feld zu finden. Umkreisen Sie Punkte, um sie zu wählen.</translation>
    </message>
    <message>
        <source>%1. u′ %2, v′ %3</source>
        <comment>a patch; its place in the chromaticity diagram</comment>
        <translation>%1. u′ %2, v′ %3</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LookCommands</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark panels</source>
        <translation>Dunkle Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light panels</source>
        <translation>Helle Bedienfelder</translation>
    </message>
    <message>
        <source>Mid &amp;grey surround</source>
        <translation>Mittel&amp;graue Umgebung</translation>
    </message>
    <message>
        <source>Grey of L* 50 around the pictures, for critical viewing</source>
        <translation>Grau mit L* 50 um die Bilder, für kritisches Betrachten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>%1 (synthetic) – Uncast</source>
        <translation>%1 (synthetisch) – Uncast</translation>
    </message>
    <message>
        <source>%1 – Uncast</source>
        <comment>%1 is a file name</comment>
        <translation>%1 – Uncast</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapCommands</name>
    <message>
        <source>&amp;Map</source>
        <translation>K&amp;arte</translation>
    </message>
    <message>
        <source>Show the light found in each patch</source>
        <translation>Das in jedem Feld gefundene Licht zeigen</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>&amp;Weich</translation>
    </message>
    <message>
        <source>Colours that run into each other instead of blocks</source>
        <translation>Ineinander verlaufende Farben statt Kästchen</translation>
    </message>
    <message>
        <source>M&amp;ap shows</source>
        <translation>Ka&amp;rte zeigt</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>Map as a &amp;table</source>
        <translation>Karte als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Read and copy the figures of all patches</source>
        <translation>Die Zahlen aller Felder lesen und kopieren</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTable</name>
    <message>
        <source>Map as a table</source>
        <translation>Karte als Tabelle</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <translation>Felder der Karte</translation>
    </message>
    <message>
        <source>Rows chosen here are chosen on the map. Del keeps them from the estimate or lets it see them again.</source>
        <translation>Hier gewählte Zeilen sind auch auf der Karte gewählt. Entf schließt sie von der Schätzung aus oder lässt sie wieder zu.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all where none is chosen (Ctrl+C)</source>
        <translation>Die gewählten Zeilen kopieren, oder alle, wenn keine gewählt ist (Strg+C)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTableModel</name>
    <message>
        <source>used</source>
        <comment>a patch</comment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>Row of the map, from the top</source>
        <translation>Zeile der Karte, von oben</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column of the map, from the left</source>
        <translation>Spalte der Karte, von links</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Correlated colour temperature of the light</source>
        <translation>Ähnlichste Farbtemperatur des Lichts</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Adobe&apos;s tint; positive: greenish light</source>
        <translation>Tönung nach Adobe; positiv: grünliches Licht</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Distance from the Planckian locus in CIE 1960 uv</source>
        <translation>Abstand von der Planckschen Kurve in CIE 1960 uv</translation>
    </message>
    <message>
        <source>Duv</source>
        <translation>Duv</translation>
    </message>
    <message>
        <source>The light in the camera&apos;s channels, of length 1</source>
        <translation>Das Licht in den Kanälen der Kamera, mit Länge 1</translation>
    </message>
    <message>
        <source>Angle to the light found</source>
        <translation>Winkel zum gefundenen Licht</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of its error</source>
        <translation>Was der Schätzer selbst als Fehler erwartet</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erwarteter Fehler</translation>
    </message>
    <message>
        <source>Whether the patch tells a light, or why not</source>
        <translation>Ob das Feld ein Licht verrät oder warum nicht</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a patch</comment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>The part that is seen; drag the frame to see another one</source>
        <translation>Der sichtbare Teil; den Rahmen ziehen, um einen anderen zu sehen</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the width, from %3 % to %4 % of the height</source>
        <translation>Von %1 % bis %2 % der Breite, von %3 % bis %4 % der Höhe</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NumberField</name>
    <message>
        <source>Number fields</source>
        <translation>Zahlenfelder</translation>
    </message>
    <message>
        <source>Up, Down, wheel</source>
        <translation>Auf, Ab, Mausrad</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>Ein Schritt; mit Umschalt ein Zehntel davon</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Take the number that is typed</source>
        <translation>Die getippte Zahl übernehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Alles lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>uncast::ui::OtherLights</name>
    <message>
        <source>Other lights of the picture</source>
        <translation>Weitere Lichter des Bildes</translation>
    </message>
    <message>
        <source>second light</source>
        <translation>zweites Licht</translation>
    </message>
    <message>
        <source>one light</source>
        <translation>ein Licht</translation>
    </message>
    <message>
        <source>other light</source>
        <translation>anderes Licht</translation>
    </message>
    <message>
        <source>%1, %2 % of patches</source>
        <comment>which light of the picture, and its share</comment>
        <translation>%1, %2 % der Felder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a light, and which one it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 from the light found</source>
        <translation>%1 vom gefundenen Licht</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the patches of a light</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the patches in this light: %1</source>
        <translation>Die Felder in diesem Licht zeigen: %1</translation>
    </message>
    <message>
        <source>Choose the patches that stand in this light, on the map and in the plot</source>
        <translation>Die Felder in diesem Licht wählen, auf der Karte und im Diagramm</translation>
    </message>
    <message>
        <source>Other light of the map</source>
        <comment>a step of the history</comment>
        <translation>Anderes Licht der Karte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a light</comment>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take this light out of the whole picture</source>
        <translation>Dieses Licht aus dem ganzen Bild herausnehmen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a button and the light it is about</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelCommands</name>
    <message>
        <source>Pa&amp;nels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Bedienfeld %1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>All panels unfolded and in the places they had at first</source>
        <translation>Alle Bedienfelder aufgeklappt und an ihren ersten Plätzen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelDock</name>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>To the &amp;left column</source>
        <translation>In die &amp;linke Spalte</translation>
    </message>
    <message>
        <source>To the &amp;right column</source>
        <translation>In die &amp;rechte Spalte</translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation>In ein eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Hide; the menu View brings it back</source>
        <translation>&amp;Verbergen; das Menü Ansicht bringt es zurück</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelHeading</name>
    <message>
        <source>Move or hide this panel</source>
        <translation>Dieses Bedienfeld verschieben oder verbergen</translation>
    </message>
    <message>
        <source>Headings of panels</source>
        <translation>Titel der Bedienfelder</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation>Zuklappen, aufklappen</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the panel within its column or to the other one</source>
        <translation>Das Bedienfeld in seiner Spalte oder in die andere verschieben</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>What can be done with the panel</source>
        <translation>Was sich mit dem Bedienfeld tun lässt</translation>
    </message>
    <message>
        <source>Folded. %1</source>
        <translation>Zugeklappt. %1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Click to unfold, drag to move</source>
        <translation>Klicken klappt auf, Ziehen verschiebt</translation>
    </message>
    <message>
        <source>Click to fold, drag to move</source>
        <translation>Klicken klappt zu, Ziehen verschiebt</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PasteCommands</name>
    <message>
        <source>&amp;Copy settings</source>
        <translation>Einstellungen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the white balance of the open photo</source>
        <translation>Den Weißabgleich des offenen Fotos kopieren</translation>
    </message>
    <message>
        <source>Take as re&amp;ference</source>
        <translation>Als Re&amp;ferenz nehmen</translation>
    </message>
    <message>
        <source>Give the light of the open photo to all selected ones</source>
        <translation>Allen ausgewählten Fotos das Licht des offenen geben</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <translation>Einstellungen &amp;einfügen</translation>
    </message>
    <message>
        <source>Give the copied choice to the selected photos; automatic and as shot are evaluated anew for each</source>
        <translation>Den ausgewählten Fotos die kopierte Wahl geben; Automatisch und Wie aufgenommen werden für jedes neu bestimmt</translation>
    </message>
    <message>
        <source>Paste &amp;as</source>
        <translation>Ei&amp;nfügen als</translation>
    </message>
    <message>
        <source>The same &amp;gains</source>
        <translation>Dieselben &amp;Faktoren</translation>
    </message>
    <message>
        <source>The very same light: its gains, or on another camera its chromaticity</source>
        <translation>Genau dasselbe Licht: seine Faktoren oder bei einer anderen Kamera seine Farbart</translation>
    </message>
    <message>
        <source>The same &amp;temperature and tint</source>
        <translation>Dieselbe &amp;Temperatur und Tönung</translation>
    </message>
    <message>
        <source>The copied kelvin and tint, through the matrices of every camera</source>
        <translation>Kopierte Kelvin und Tönung, durch die Matrizen jeder Kamera</translation>
    </message>
    <message>
        <source>The same &amp;offset from automatic</source>
        <translation>Dieselbe &amp;Abweichung von Automatisch</translation>
    </message>
    <message>
        <source>As much warmer or cooler than the estimate as the copied photo is</source>
        <translation>So viel wärmer oder kühler als die Schätzung wie das kopierte Foto</translation>
    </message>
    <message>
        <source>Paste from %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>Einfügen von %1</translation>
    </message>
    <message>
        <source>Light of %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>Licht von %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchBar</name>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <comment>chosen on the map</comment>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many patches, and their light</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no light</source>
        <comment>how many patches</comment>
        <translation>%1: kein Licht</translation>
    </message>
    <message>
        <source>&amp;Use this light</source>
        <translation>&amp;Dieses Licht nehmen</translation>
    </message>
    <message>
        <source>&amp;Exclude from the estimate</source>
        <translation>Von der Schätzung &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Wieder einbeziehen</translation>
    </message>
    <message>
        <source>Choose patches in &amp;similar light</source>
        <translation>Felder in ä&amp;hnlichem Licht wählen</translation>
    </message>
    <message>
        <source>Include &amp;all patches again</source>
        <translation>A&amp;lle Felder wieder einbeziehen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Nichts wählen</translation>
    </message>
    <message>
        <source>Chosen patches</source>
        <translation>Gewählte Felder</translation>
    </message>
    <message>
        <source>Use this light</source>
        <translation>Dieses Licht nehmen</translation>
    </message>
    <message>
        <source>Take the light of these patches out of the whole picture</source>
        <translation>Das Licht dieser Felder aus dem ganzen Bild herausnehmen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Keep these patches from the estimate (Del)</source>
        <translation>Diese Felder von der Schätzung ausschließen (Entf)</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Wieder einbeziehen</translation>
    </message>
    <message>
        <source>Let the estimate see these patches again (Del)</source>
        <translation>Diese Felder wieder in die Schätzung einbeziehen (Entf)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Nichts wählen (Esc)</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Nichts wählen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchSelection</name>
    <message numerus="yes">
        <source>Light of %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Licht von %n Feld</numerusform>
            <numerusform>Licht von %n Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>%n Feld ausschließen</numerusform>
            <numerusform>%n Felder ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n patch(es) again</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>%n Feld wieder einbeziehen</numerusform>
            <numerusform>%n Felder wieder einbeziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Include all patches again</source>
        <comment>a step of the history</comment>
        <translation>Alle Felder wieder einbeziehen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoDocument</name>
    <message>
        <source>Rendering the sample scene</source>
        <comment>progress</comment>
        <translation>Beispielszene wird berechnet</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>progress, %1 is a file name</comment>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Black level %1</source>
        <translation>Schwarzwert %1</translation>
    </message>
    <message>
        <source>The file&apos;s black level</source>
        <translation>Schwarzwert der Datei</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <comment>progress</comment>
        <translation>Licht wird gesucht</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>progress</comment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <comment>progress</comment>
        <translation>Karte wird geschrieben</translation>
    </message>
    <message>
        <source>Chart placed</source>
        <translation>Farbtafel platziert</translation>
    </message>
    <message>
        <source>Chart as it is found</source>
        <translation>Farbtafel wie gefunden</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoKeeper</name>
    <message>
        <source>The settings of %1 were not saved. %2</source>
        <comment>%1 is a photo, %2 a reason</comment>
        <translation>Die Einstellungen von %1 wurden nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>The saved settings of %1 are damaged and cannot be read. The file stays; before new settings are saved it is kept under another name.</source>
        <translation>Die gespeicherten Einstellungen von %1 sind beschädigt und nicht lesbar. Die Datei bleibt; vor dem Speichern neuer Einstellungen wird sie unter anderem Namen aufgehoben.</translation>
    </message>
    <message>
        <source>The saved settings name an estimator that is not there: %1.</source>
        <translation>Die gespeicherten Einstellungen nennen einen Schätzer, den es nicht gibt: %1.</translation>
    </message>
    <message>
        <source>The saved settings of %1 were damaged by another program.</source>
        <translation>Die gespeicherten Einstellungen von %1 wurden von einem anderen Programm beschädigt.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <comment>step of the history</comment>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Another program changed the saved settings of %1; they were taken over. Undo brings yours back.</source>
        <translation>Ein anderes Programm hat die gespeicherten Einstellungen von %1 geändert; sie wurden übernommen. Rückgängig holt Ihre zurück.</translation>
    </message>
    <message>
        <source>The damaged settings of %1 were kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>Die beschädigten Einstellungen von %1 wurden als %2 aufgehoben.</translation>
    </message>
    <message>
        <source>Another program had changed the settings of %1. Yours were saved, the others kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>Ein anderes Programm hatte die Einstellungen von %1 geändert. Ihre wurden gespeichert, die anderen als %2 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoLibrary</name>
    <message>
        <source>Take the stars off</source>
        <translation>Sterne entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Give %n star(s)</source>
        <comment>step of the history</comment>
        <translation>
            <numerusform>%n Stern geben</numerusform>
            <numerusform>%n Sterne geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject no longer</source>
        <translation>Nicht mehr ablehnen</translation>
    </message>
    <message>
        <source>in a light of its own</source>
        <translation>in eigenem Licht</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>marks of a photo</comment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerBar</name>
    <message>
        <source>Leave after a pick</source>
        <translation>Nach einmal Messen beenden</translation>
    </message>
    <message>
        <source>Eyedropper</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>of the eyedropper</comment>
        <translation>Fläche</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Side of the area, pixels of the sensor</source>
        <translation>Seitenlänge der Fläche in Pixeln des Sensors</translation>
    </message>
    <message>
        <source>The side of the square that is measured; over the picture: the wheel, [ and ]</source>
        <translation>Die Seite des gemessenen Quadrats; über dem Bild: Mausrad, [ und ]</translation>
    </message>
    <message>
        <source>The eyedropper is put away once a place was picked</source>
        <translation>Die Pipette wird weggelegt, sobald eine Stelle gemessen ist</translation>
    </message>
    <message>
        <source>Click something grey; Shift adds a place</source>
        <translation>Auf etwas Graues klicken; Umschalt fügt eine Stelle hinzu</translation>
    </message>
    <message>
        <source>Picked places</source>
        <translation>Gemessene Stellen</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Remove the place that is chosen in the list, else the last one (Delete)</source>
        <translation>Die in der Liste gewählte Stelle entfernen, sonst die letzte (Entf)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the eyedropper</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Put the eyedropper away (Esc)</source>
        <translation>Pipette weglegen (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a picked place, temperature</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerCommands</name>
    <message>
        <source>&amp;Eyedropper</source>
        <translation>&amp;Pipette</translation>
    </message>
    <message>
        <source>Take the light from something grey in the photo</source>
        <translation>Das Licht von etwas Grauem im Foto nehmen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerLayer</name>
    <message>
        <source>Eyedropper</source>
        <translation>Pipette</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk from patch to patch of the map</source>
        <translation>Von Feld zu Feld der Karte gehen</translation>
    </message>
    <message>
        <source>While it is held: the picture before</source>
        <translation>Solange gedrückt: das Bild vorher</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Die Trennlinie verschieben</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Beim Zeiger zoomen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>1:1, and back to the whole picture</source>
        <translation>1:1 und zurück zum ganzen Bild</translation>
    </message>
    <message>
        <source>Turn the divider by a degree</source>
        <translation>Die Trennlinie um ein Grad drehen</translation>
    </message>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch. Click patches or drag a frame to use their light or to exclude them.</source>
        <translation>Zeigen Sie auf das Bild oder gehen Sie mit den Pfeiltasten, um das Licht eines Feldes abzulesen. Felder anklicken oder einen Rahmen ziehen, um ihr Licht zu nehmen oder sie auszuschließen.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PictureView</name>
    <message>
        <source>%1 · preview, enlarged</source>
        <comment>%1 is what the picture shows</comment>
        <translation>%1 · Vorschau, vergrößert</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PlotKey</name>
    <message>
        <source>light found</source>
        <comment>mark of a plot</comment>
        <translation>gefundenes Licht</translation>
    </message>
    <message>
        <source>as shot</source>
        <comment>mark of a plot</comment>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>mark of a plot</comment>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>excluded</source>
        <comment>mark of a plot</comment>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ScreenColours</name>
    <message>
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB; the desktop brings them to the screen&apos;s colours.</source>
        <translation>Die Bilder werden als sRGB gezeigt; die Arbeitsumgebung passt sie dem Bildschirm an.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the desktop tells no profile of this screen.</source>
        <translation>Die Bilder werden als sRGB gezeigt: Die Arbeitsumgebung nennt kein Profil dieses Bildschirms.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the profile of this screen cannot be used.</source>
        <translation>Die Bilder werden als sRGB gezeigt: Das Profil dieses Bildschirms ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB, which is what the profile of this screen asks for.</source>
        <translation>Die Bilder werden als sRGB gezeigt, wie es das Profil dieses Bildschirms verlangt.</translation>
    </message>
    <message>
        <source>Screen&apos;s profile</source>
        <translation>Bildschirmprofil</translation>
    </message>
    <message>
        <source>The pictures are brought to the colours of this screen by its profile, %1.</source>
        <comment>%1 is its name</comment>
        <translation>Die Bilder werden durch das Profil %1 an die Farben dieses Bildschirms angepasst.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Black level</source>
        <translation>Schwarzwert</translation>
    </message>
    <message>
        <source>The count the sensor gives without light. Empty: as the file says. Enter takes it over.</source>
        <translation>Der Wert, den der Sensor ohne Licht liefert. Leer: wie in der Datei. Eingabetaste übernimmt.</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Zurück zum Wert der Datei</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>%1 is the file&apos;s black level</comment>
        <translation>%1 (Datei)</translation>
    </message>
    <message>
        <source>The sensor&apos;s masked border measures %1.</source>
        <translation>Der abgedeckte Rand des Sensors misst %1.</translation>
    </message>
    <message>
        <source>%1 is not taken: black lies from 0 up to below the white level, %2.</source>
        <comment>%1 and %2 are counts of the sensor</comment>
        <translation>%1 wird nicht übernommen: Schwarz liegt zwischen 0 und unter dem Weißwert %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken: it is no number.</source>
        <translation>„%1“ wird nicht übernommen: Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Lights of the series</source>
        <translation>Lichter der Serie</translation>
    </message>
    <message>
        <source>Open a folder to see its photos by their lights.</source>
        <translation>Öffnen Sie einen Ordner, um seine Fotos nach Licht geordnet zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the light of %1 of %n photo(s)</source>
        <translation>
            <numerusform>Licht von %1 von %n Foto wird gesucht</numerusform>
            <numerusform>Licht von %1 von %n Fotos wird gesucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been looked at yet.</source>
        <translation>
            <numerusform>%n Foto wurde noch nicht angesehen.</numerusform>
            <numerusform>%n Fotos wurden noch nicht angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) have been looked at.</source>
        <translation>
            <numerusform>Das %n Foto wurde angesehen.</numerusform>
            <numerusform>Alle %n Fotos wurden angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look at all photos</source>
        <translation>Alle Fotos ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n light(s)</source>
        <translation>
            <numerusform>%n Licht</numerusform>
            <numerusform>%n Lichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these photos</source>
        <translation>Diese Fotos auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s)</source>
        <comment>%1 is a light</comment>
        <translation>
            <numerusform>%1: %n Foto</numerusform>
            <numerusform>%1: %n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lights of their own: %n photo(s)</source>
        <translation>
            <numerusform>Eigenes Licht: %n Foto</numerusform>
            <numerusform>Eigenes Licht: %n Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for a key or a command</source>
        <translation>Nach Taste oder Befehl suchen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Sign</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Snapshots</name>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>Schnappschuss %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::StatusFields</name>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>Schwarz %1, Weiß %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>%1 wird exportiert …</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size: at 100 % each of its pixels is one of the screen.</source>
        <translation>Von der eigenen Größe des Fotos: Bei 100 % ist jedes seiner Pixel eines des Bildschirms.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SurenessBar</name>
    <message>
        <source>Sureness, %1 of 100</source>
        <translation>Sicherheit, %1 von 100</translation>
    </message>
    <message>
        <source>Sureness, not known</source>
        <translation>Sicherheit nicht bekannt</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Swatch</name>
    <message>
        <source>Colour of the light: %1</source>
        <translation>Farbe des Lichts: %1</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour, steps</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictFigures</name>
    <message>
        <source>Figures behind the verdict</source>
        <translation>Zahlen hinter dem Befund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure with its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erwarteter Fehler</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of the angle between the light found and the true one.</source>
        <translation>Welchen Winkel zwischen gefundenem und wahrem Licht der Schätzer selbst erwartet.</translation>
    </message>
    <message>
        <source>Median distance of the patches</source>
        <translation>Mittlerer Abstand der Felder (Median)</translation>
    </message>
    <message>
        <source>Half of the patches lie nearer to the light found, half farther from it.</source>
        <translation>Die Hälfte der Felder liegt näher am gefundenen Licht, die Hälfte weiter weg.</translation>
    </message>
    <message>
        <source>Patches in another light</source>
        <translation>Felder in anderem Licht</translation>
    </message>
    <message>
        <source>Those farther from the light found than their own error explains. Above %1 the verdict is that there are several lights.</source>
        <translation>Solche, die weiter vom gefundenen Licht liegen, als ihr eigener Fehler erklärt. Ab %1 lautet der Befund: mehrere Lichter.</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>Genutzte Felder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>Felder, die ein Licht verraten konnten, von allen.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <comment>%1 is why</comment>
        <translation>Nicht verwendet: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The light was not found.</source>
        <translation>Das Licht wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <translation>Licht wird gesucht</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Foto wird gelesen</translation>
    </message>
    <message>
        <source>Not corrected yet.</source>
        <translation>Noch nicht korrigiert.</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>expected error of the light</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>This estimator does not say how sure it is.</source>
        <translation>Dieser Schätzer sagt nicht, wie sicher er ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Look for the light</source>
        <translation>Licht suchen</translation>
    </message>
    <message>
        <source>Use the light found</source>
        <translation>Gefundenes Licht nehmen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show what the verdict rests on</source>
        <translation>Zeigen, worauf der Befund beruht</translation>
    </message>
    <message>
        <source>fixed daylight</source>
        <translation>festes Tageslicht</translation>
    </message>
    <message>
        <source>as shot</source>
        <translation>wie aufgenommen</translation>
    </message>
    <message>
        <source>, strength %1 %</source>
        <translation>, Stärke %1 %</translation>
    </message>
    <message>
        <source>In use is another light: %1 (%2), %3 from the one found.</source>
        <translation>In Gebrauch ist ein anderes Licht: %1 (%2), %3 vom gefundenen.</translation>
    </message>
    <message>
        <source>In use: %1 (%2).</source>
        <comment>a light and where it comes from</comment>
        <translation>In Gebrauch: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewCommands</name>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>See the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Both pictures side by side; once more: the corrected one alone</source>
        <translation>Beide Bilder nebeneinander; noch einmal: nur das korrigierte</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Geteilt</translation>
    </message>
    <message>
        <source>Both pictures in one, with a divider to drag</source>
        <translation>Beide Bilder in einem, mit einer Trennlinie zum Ziehen</translation>
    </message>
    <message>
        <source>&amp;Corrected only</source>
        <translation>Nur &amp;korrigiert</translation>
    </message>
    <message>
        <source>The corrected picture alone; hold \ to see it as it was</source>
        <translation>Nur das korrigierte Bild; \ gedrückt halten, um das vorherige zu sehen</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>The other picture in the place of the corrected one; hold \ for a glance</source>
        <translation>Das andere Bild anstelle des korrigierten; für einen kurzen Blick \ gedrückt halten</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>&amp;Trennlinie drehen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <comment>tool bar</comment>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What the corrected picture is compared with</source>
        <translation>Womit das korrigierte Bild verglichen wird</translation>
    </message>
    <message>
        <source>Each pixel of the photo on one of the screen</source>
        <translation>Jedes Pixel des Fotos auf einem des Bildschirms</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>Each pixel of the photo on four of the screen</source>
        <translation>Jedes Pixel des Fotos auf vieren des Bildschirms</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>See less of the photo, larger</source>
        <translation>Weniger vom Foto zeigen, größer</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>See more of the photo, smaller</source>
        <translation>Mehr vom Foto zeigen, kleiner</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>The whole photo, small, while a part of it is seen</source>
        <translation>Das ganze Foto in klein, solange nur ein Teil zu sehen ist</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, clockwise; or drag the knobs near its ends</source>
        <translation>Die Trennlinie um 15° im Uhrzeigersinn drehen; oder an den Knöpfen nahe ihren Enden ziehen</translation>
    </message>
    <message>
        <source>Turn the divider &amp;back</source>
        <translation>Trennlinie zurü&amp;ckdrehen</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, anticlockwise</source>
        <translation>Die Trennlinie um 15° gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>&amp;Reset the divider</source>
        <translation>Trennlinie zurück&amp;setzen</translation>
    </message>
    <message>
        <source>The divider upright in the middle; so does a double click on it</source>
        <translation>Die Trennlinie senkrecht in der Mitte; ebenso mit Doppelklick</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewingPanel</name>
    <message>
        <source>Viewing</source>
        <translation>Betrachtung</translation>
    </message>
    <message>
        <source>For viewing only: exports and estimates do not change.</source>
        <translation>Nur zum Betrachten: Export und Schätzung ändern sich nicht.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Exposure, for viewing only</source>
        <translation>Belichtung, nur zum Betrachten</translation>
    </message>
    <message>
        <source>Brighter or darker, in stops, on this screen only.
Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>Heller oder dunkler in Blendenstufen, nur auf diesem Bildschirm.
Ziehen oder Pfeiltasten; mit Umschalt feiner, Doppelklick setzt zurück. Das Mausrad wirkt nach einem Klick.</translation>
    </message>
    <message>
        <source>Plain, as exported</source>
        <translation>Schlicht, wie exportiert</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>Filmisch</translation>
    </message>
    <message>
        <source>Tone, for viewing only</source>
        <translation>Tonwerte, nur zum Betrachten</translation>
    </message>
    <message>
        <source>Filmic: brighter middle tones, and highlights that roll off as on film</source>
        <translation>Filmisch: hellere Mitteltöne, und Lichter, die wie auf Film auslaufen</translation>
    </message>
    <message>
        <source>Reset viewing</source>
        <translation>Betrachtung zurücksetzen</translation>
    </message>
    <message>
        <source>View the photo as it is exported</source>
        <translation>Das Foto wie exportiert betrachten</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonwerte</translation>
    </message>
    <message>
        <source>EV</source>
        <comment>stops of exposure</comment>
        <translation>LW</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WarningsList</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Use measured: %1</source>
        <comment>%1 is a black level</comment>
        <translation>Gemessenen nutzen: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Drop a RAW photo here</source>
        <translation>RAW-Foto hier ablegen</translation>
    </message>
    <message>
        <source>Uncast finds the colour of the light in it and takes it out.</source>
        <translation>Uncast findet die Farbe des Lichts darin und nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Open a photo…</source>
        <translation>Foto öffnen …</translation>
    </message>
    <message>
        <source>No photo at hand? Look at a rendered sample scene:</source>
        <translation>Kein Foto zur Hand? Hier ist eine berechnete Beispielszene:</translation>
    </message>
    <message>
        <source>One light</source>
        <translation>Ein Licht</translation>
    </message>
    <message>
        <source>Two lights</source>
        <translation>Zwei Lichter</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New here? See what is where, with the sample scene:</source>
        <translation>Neu hier? Was wo ist, zeigt ein Rundgang mit der Beispielszene:</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>Rundgang in zwei Minuten</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Correlated colour temperature, by the DNG specification&apos;s method from the camera&apos;s matrices.</source>
        <translation>Ähnlichste Farbtemperatur nach dem Verfahren der DNG-Spezifikation aus den Matrizen der Kamera.</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Adobe&apos;s direction and scale: a positive tint is a greenish light.</source>
        <translation>Richtung und Maßstab wie bei Adobe: Eine positive Tönung ist grünliches Licht.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the light is taken out: 0 leaves the camera&apos;s own balance and its mood.</source>
        <translation>Wie viel des Lichts herausgenommen wird: 0 lässt den Abgleich der Kamera und ihre Stimmung.</translation>
    </message>
    <message>
        <source>Distance of the light from a glowing body&apos;s colours, CIE 1960; positive is greenish.</source>
        <translation>Abstand des Lichts von den Farben eines glühenden Körpers, CIE 1960; positiv ist grünlich.</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>What each channel of the sensor is multiplied by; green is 1.</source>
        <translation>Womit jeder Kanal des Sensors multipliziert wird; Grün ist 1.</translation>
    </message>
    <message>
        <source>“%1” is not taken.</source>
        <translation>„%1“ wird nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no light of %1, tint %2.</source>
        <translation>Ein Licht mit %1, Tönung %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Duv %1</source>
        <translation>Duv %1</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <comment>%1 is a channel: r, g, b</comment>
        <translation>Verstärkung von %1</translation>
    </message>
    <message>
        <source>Strength is back at 100 %: the light you set is taken out whole.</source>
        <translation>Die Stärke ist wieder bei 100 %: Das gewählte Licht wird ganz herausgenommen.</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>Ziehen oder Pfeiltasten; mit Umschalt feiner, Doppelklick setzt zurück. Das Mausrad wirkt nach einem Klick.</translation>
    </message>
</context>
</TS>
