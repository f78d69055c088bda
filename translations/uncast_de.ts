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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>uncast::ui::ComparedView</name>
    <message>
        <source>Divider at %1 %</source>
        <translation>Trennlinie bei %1 %</translation>
    </message>
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
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>Camera as it saw it</source>
        <translation>Wie die Kamera es sah</translation>
    </message>
    <message>
        <source>Camera as it saw it (daylight gains)</source>
        <translation>Wie die Kamera es sah (Tageslicht-Verstärkungen)</translation>
    </message>
    <message>
        <source>Camera as it saw it (camera&apos;s own gains)</source>
        <translation>Wie die Kamera es sah (Verstärkungen der Kamera)</translation>
    </message>
    <message>
        <source>Camera as it saw it (no gains)</source>
        <translation>Wie die Kamera es sah (ohne Verstärkungen)</translation>
    </message>
    <message>
        <source>As the camera saw it</source>
        <translation>Wie die Kamera es sah</translation>
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
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch.</source>
        <translation>Zeigen Sie auf das Bild oder gehen Sie mit den Pfeiltasten, um das Licht eines Feldes abzulesen.</translation>
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
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB</source>
        <translation>Die Bilder werden als sRGB gezeigt</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>Schwarz %1, Weiß %2</translation>
    </message>
    <message>
        <source>%1 %, preview enlarged</source>
        <comment>zoom</comment>
        <translation>%1 %, Vorschau vergrößert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size. The pictures are previews of %1 x %2 pixels; an export has all pixels of the photo.</source>
        <translation>Bezogen auf die Größe des Fotos. Die Bilder sind Vorschauen mit %1 x %2 Pixeln; ein Export hat alle Pixel des Fotos.</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>%1 wird exportiert …</translation>
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
        <source>The photo in its own size, drawn from a preview of at most 2,048 pixels</source>
        <translation>Das Foto in seiner eigenen Größe, aus einer Vorschau von höchstens 2048 Pixeln gezeichnet</translation>
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
        <source>The divider stands or lies; a click on its handle does the same</source>
        <translation>Die Trennlinie steht oder liegt; ein Klick auf ihren Griff tut dasselbe</translation>
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
</context>
<context>
    <name>uncast::ui::WarningsPanel</name>
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
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
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
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>Wessen Licht herausgenommen wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drag, arrow keys or wheel; Shift is finer, a double click resets.</source>
        <translation>Ziehen, Pfeiltasten oder Mausrad; mit Umschalt feiner, Doppelklick setzt zurück.</translation>
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
        <translation>Verstärkungen</translation>
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
</context>
</TS>
