<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Bars</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>Le fichier ne peut pas être ouvert en lecture.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>LibRaw cannot read the file: %1.</source>
        <translation>LibRaw ne peut pas lire le fichier : %1.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: it is cut off.</source>
        <translation>Le fichier se termine avant son image : il est tronqué.</translation>
    </message>
    <message>
        <source>The picture data are damaged.</source>
        <translation>Les données de l’image sont endommagées.</translation>
    </message>
    <message>
        <source>The picture data are damaged: the decoder met errors in them.</source>
        <translation>Les données de l’image sont endommagées : le décodeur y a trouvé des erreurs.</translation>
    </message>
    <message>
        <source>The compressed picture data are damaged (%1).</source>
        <translation>Les données compressées de l’image sont endommagées (%1).</translation>
    </message>
    <message>
        <source>tile %1 of %2: %3</source>
        <translation>tuile %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>The picture the file declares does not fit into memory.</source>
        <translation>L’image déclarée par le fichier ne tient pas en mémoire.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>La mémoire ne suffit pas pour cette image.</translation>
    </message>
    <message>
        <source>LibRaw knows this format but cannot decode it.</source>
        <translation>LibRaw connaît ce format mais ne sait pas le décoder.</translation>
    </message>
    <message>
        <source>Floating-point RAW files are not supported.</source>
        <translation>Les fichiers RAW à virgule flottante ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>The file holds no picture data.</source>
        <translation>Le fichier ne contient pas de données d’image.</translation>
    </message>
    <message>
        <source>The file is a JPEG picture, not a RAW file.</source>
        <translation>Le fichier est une image JPEG, pas un fichier RAW.</translation>
    </message>
    <message>
        <source>The file is a PNG picture, not a RAW file.</source>
        <translation>Le fichier est une image PNG, pas un fichier RAW.</translation>
    </message>
    <message>
        <source>The file is plain text, not a RAW file.</source>
        <translation>Le fichier est du texte, pas un fichier RAW.</translation>
    </message>
    <message>
        <source>No RAW format that this version of LibRaw (%1) can read, or the header is damaged.</source>
        <translation>Pas un format RAW lisible par cette version de LibRaw (%1), ou l’en-tête est endommagé.</translation>
    </message>
    <message>
        <source>The picture is smaller than one cell of its colour pattern.</source>
        <translation>L’image est plus petite qu’une cellule de sa matrice de couleurs.</translation>
    </message>
    <message>
        <source>The file holds no preview picture.</source>
        <translation>Le fichier ne contient pas d’aperçu.</translation>
    </message>
    <message>
        <source>The preview picture has a format that cannot be shown.</source>
        <translation>L’aperçu est dans un format qui ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>The preview picture cannot be read.</source>
        <translation>L’aperçu ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The black level is not below the white level; nothing can be measured.</source>
        <translation>Le niveau de noir n’est pas inférieur au niveau de blanc ; rien ne peut être mesuré.</translation>
    </message>
    <message>
        <source>The black level is not below the white level; the picture cannot be developed.</source>
        <translation>Le niveau de noir n’est pas inférieur au niveau de blanc ; l’image ne peut pas être développée.</translation>
    </message>
    <message>
        <source>Black level %1 is not below the white level %2.</source>
        <translation>Le niveau de noir %1 n’est pas inférieur au niveau de blanc %2.</translation>
    </message>
    <message>
        <source>Black level %1 is used for this camera instead of %2 (%3).</source>
        <translation>Pour cet appareil, le niveau de noir %1 est utilisé au lieu de %2 (%3).</translation>
    </message>
    <message>
        <source>the reprocessed Gehler-Shi set</source>
        <translation>l’ensemble Gehler-Shi retraité</translation>
    </message>
    <message>
        <source>The file calls a border of the sensor covered, but that border saw light or was never written: the black level cannot be checked against it.</source>
        <translation>Le fichier dit qu’un bord du capteur est masqué, mais ce bord a vu de la lumière ou n’a jamais été écrit : le niveau de noir ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too high: %3, the masked border of the sensor measures %4.</source>
        <translation>Le niveau de noir du canal %1 semble trop haut de %2 unités : %3, le bord masqué du capteur mesure %4.</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too low: %3, the masked border of the sensor measures %4.</source>
        <translation>Le niveau de noir du canal %1 semble trop bas de %2 unités : %3, le bord masqué du capteur mesure %4.</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too high: %2, the masked border of the sensor measures %3.</source>
        <translation>Le niveau de noir semble trop haut de %1 unités : %2, le bord masqué du capteur mesure %3.</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too low: %2, the masked border of the sensor measures %3.</source>
        <translation>Le niveau de noir semble trop bas de %1 unités : %2, le bord masqué du capteur mesure %3.</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>vous avez indiqué %1</translation>
    </message>
    <message>
        <source>the table of cameras says %1</source>
        <translation>le tableau des appareils indique %1</translation>
    </message>
    <message>
        <source>the file says %1</source>
        <translation>le fichier indique %1</translation>
    </message>
    <message>
        <source>Black level may be about %1 counts too low: no sample comes nearer to it, and all channels stop alike.</source>
        <translation>Le niveau de noir est peut-être trop bas d’environ %1 unités : aucun échantillon ne s’en approche davantage et tous les canaux s’arrêtent de même.</translation>
    </message>
    <message>
        <source>Black level looks too high: %1 % of the samples lie at or below it, down to %2 counts under it.</source>
        <translation>Le niveau de noir semble trop haut : %1 % des échantillons lui sont égaux ou inférieurs, jusqu’à %2 unités en dessous.</translation>
    </message>
    <message>
        <source>White level %1 looks too low: %2 % of the samples lie above it, up to %3.</source>
        <translation>Le niveau de blanc %1 semble trop bas : %2 % des échantillons le dépassent, jusqu’à %3.</translation>
    </message>
    <message>
        <source>White level %1 looks too high: %2 % of the samples pile up at %3, as clipped ones do.</source>
        <translation>Le niveau de blanc %1 semble trop haut : %2 % des échantillons s’accumulent à %3, comme le font ceux qui sont écrêtés.</translation>
    </message>
    <message>
        <source>The lower %1 % of the picture holds no data: its rows only repeat. The file is probably cut off or has a hole.</source>
        <translation>Les %1 % inférieurs de l’image ne contiennent pas de données : les lignes ne font que se répéter. Le fichier est sans doute tronqué ou troué.</translation>
    </message>
    <message>
        <source>%1 samples stand far off all their neighbours: dead or hot pixels, or a damaged file.</source>
        <translation>%1 échantillons s’écartent fortement de tous leurs voisins : pixels morts ou chauds, ou fichier endommagé.</translation>
    </message>
    <message>
        <source>Some samples reach %1, which a sensor with white level %2 cannot write: the file is probably damaged.</source>
        <translation>Certains échantillons atteignent %1, ce qu’un capteur de niveau de blanc %2 ne peut pas écrire : le fichier est sans doute endommagé.</translation>
    </message>
    <message>
        <source>No sample lies above the black level %1.</source>
        <translation>Aucun échantillon ne dépasse le niveau de noir %1.</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point; it was converted through the colour matrix.</source>
        <translation>L’appareil a enregistré sa balance des blancs sous forme de point blanc ; elle a été convertie par la matrice de couleurs.</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point only, which means nothing without a usable colour matrix.</source>
        <translation>L’appareil n’a enregistré sa balance des blancs que sous forme de point blanc, ce qui ne dit rien sans matrice de couleurs utilisable.</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance in the file is not usable: a channel is zero.</source>
        <translation>La balance des blancs de l’appareil n’est pas utilisable : un canal est nul.</translation>
    </message>
    <message>
        <source>The camera stored no white balance of its own.</source>
        <translation>L’appareil n’a pas enregistré de balance des blancs.</translation>
    </message>
    <message>
        <source>The camera stored no usable white balance of its own.</source>
        <translation>L’appareil n’a pas enregistré de balance des blancs utilisable.</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: what it makes of daylight cannot be told.</source>
        <translation>Aucune matrice de couleurs n’est connue pour cet appareil : impossible de dire comment il rend la lumière du jour.</translation>
    </message>
    <message>
        <source>The sensor sees one band only: there is no colour of light to find.</source>
        <translation>Le capteur ne voit qu’une bande : il n’y a pas de couleur de lumière à trouver.</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped: no light can be told.</source>
        <translation>Presque tous les pixels sont écrêtés : aucune lumière identifiable.</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked: no light can be told.</source>
        <translation>Presque tous les pixels sont masqués : aucune lumière identifiable.</translation>
    </message>
    <message>
        <source>The picture is black: no light can be told.</source>
        <translation>L’image est noire : aucune lumière identifiable.</translation>
    </message>
    <message>
        <source>Every pixel is the same: no light can be told.</source>
        <translation>Tous les pixels sont identiques : aucune lumière identifiable.</translation>
    </message>
    <message>
        <source>Too few usable pixels are left to tell a light.</source>
        <translation>Il reste trop peu de pixels utilisables pour identifier une lumière.</translation>
    </message>
    <message>
        <source>The network module is not installed; estimators that need no training still work.</source>
        <translation>Le module du réseau n’est pas installé ; les estimateurs sans apprentissage fonctionnent toujours.</translation>
    </message>
    <message>
        <source>The memory that this program may use (ulimit -v) is too little for the network; estimators that need no training still work.</source>
        <translation>La mémoire accordée à ce programme (ulimit -v) ne suffit pas au réseau ; les estimateurs sans apprentissage fonctionnent toujours.</translation>
    </message>
    <message>
        <source>The network module belongs to another version of this program.</source>
        <translation>Le module du réseau appartient à une autre version du programme.</translation>
    </message>
    <message>
        <source>The network module could not be loaded: %1</source>
        <translation>Le module du réseau n’a pas pu être chargé : %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>Le réseau n’a pas pu être exécuté : %1</translation>
    </message>
    <message>
        <source>The network could not be built: %1</source>
        <translation>Le réseau n’a pas pu être construit : %1</translation>
    </message>
    <message>
        <source>The network gave no usable answer.</source>
        <translation>Le réseau n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>The file of network weights is missing or cannot be read.</source>
        <translation>Le fichier des poids du réseau est absent ou illisible.</translation>
    </message>
    <message>
        <source>The file of network weights ends too early.</source>
        <translation>Le fichier des poids du réseau se termine trop tôt.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged.</source>
        <translation>Le fichier des poids du réseau est endommagé.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its checksum does not match.</source>
        <translation>Le fichier des poids du réseau est endommagé : sa somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its header cannot be read.</source>
        <translation>Le fichier des poids du réseau est endommagé : son en-tête est illisible.</translation>
    </message>
    <message>
        <source>The file of network weights contradicts itself.</source>
        <translation>Le fichier des poids du réseau se contredit.</translation>
    </message>
    <message>
        <source>The file of network weights was written by a newer version of this program.</source>
        <translation>Le fichier des poids du réseau a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This is not a file of network weights.</source>
        <translation>Ce n’est pas un fichier de poids de réseau.</translation>
    </message>
    <message>
        <source>The network does not answer its test patches as it did when it was trained.</source>
        <translation>Le réseau ne répond pas à ses échantillons de test comme lors de l’apprentissage.</translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation>Le fichier existe déjà.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 existe déjà et n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Could not write %1: it is not a regular file.</source>
        <translation>Impossible d’écrire %1 : ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>the TIFF library gave no reason</source>
        <translation>la bibliothèque TIFF n’a donné aucune raison</translation>
    </message>
    <message>
        <source>There is no picture to write to %1.</source>
        <translation>Il n’y a pas d’image à écrire dans %1.</translation>
    </message>
    <message>
        <source>Could not make the picture of %1: %2.</source>
        <translation>Impossible de créer l’image de %1 : %2.</translation>
    </message>
    <message>
        <source>Could not read %1 again.</source>
        <translation>Impossible de relire %1.</translation>
    </message>
    <message>
        <source>Could not add the photo&apos;s metadata to %1: %2.</source>
        <translation>Impossible d’ajouter les métadonnées de la photo à %1 : %2.</translation>
    </message>
    <message>
        <source>There is not enough memory to develop this photo in full size.</source>
        <translation>La mémoire ne suffit pas pour développer cette photo en pleine taille.</translation>
    </message>
    <message>
        <source>There is not enough memory to interpolate this picture.</source>
        <translation>La mémoire ne suffit pas pour interpoler cette image.</translation>
    </message>
    <message>
        <source>LibRaw cannot interpolate the picture: %1.</source>
        <translation>LibRaw ne peut pas interpoler l’image : %1.</translation>
    </message>
    <message>
        <source>The light must have one positive number for each channel of the camera.</source>
        <translation>La lumière doit avoir un nombre positif pour chaque canal de l’appareil.</translation>
    </message>
    <message>
        <source>LittleCMS could not make an sRGB profile.</source>
        <translation>LittleCMS n’a pas pu créer de profil sRVB.</translation>
    </message>
    <message>
        <source>LittleCMS could not write an sRGB profile.</source>
        <translation>LittleCMS n’a pas pu écrire de profil sRVB.</translation>
    </message>
    <message>
        <source>The bytes are no ICC profile.</source>
        <translation>Les octets ne sont pas un profil ICC.</translation>
    </message>
    <message>
        <source>Reading %1 MP</source>
        <translation>Lecture de %1 Mpx</translation>
    </message>
    <message>
        <source>Checking levels</source>
        <translation>Vérification des niveaux</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation>Examen des zones</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Équilibrage</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
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
        <translation>Séparateur à %1 %</translation>
    </message>
    <message>
        <source>Above: %1    Below: %2</source>
        <comment>captions of two pictures</comment>
        <translation>En haut : %1    En bas : %2</translation>
    </message>
    <message>
        <source>Left: %1    Right: %2</source>
        <comment>captions of two pictures</comment>
        <translation>À gauche : %1    À droite : %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>Camera as it saw it</source>
        <translation>Telle que vue par l’appareil</translation>
    </message>
    <message>
        <source>Camera as it saw it (daylight gains)</source>
        <translation>Telle que vue par l’appareil (gains lumière du jour)</translation>
    </message>
    <message>
        <source>Camera as it saw it (camera&apos;s own gains)</source>
        <translation>Telle que vue par l’appareil (gains de l’appareil)</translation>
    </message>
    <message>
        <source>Camera as it saw it (no gains)</source>
        <translation>Telle que vue par l’appareil (sans gains)</translation>
    </message>
    <message>
        <source>As the camera saw it</source>
        <translation>Telle que vue par l’appareil</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>Telle quelle (de l’appareil)</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>Instantané %1</translation>
    </message>
    <message>
        <source>The camera&apos;s own preview</source>
        <translation>L’aperçu de l’appareil</translation>
    </message>
    <message>
        <source>%1: nothing to show yet. %2</source>
        <comment>a choice; what stands in its place</comment>
        <translation>%1 : rien à montrer pour l’instant. %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparisonMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>Com&amp;parer avec</translation>
    </message>
</context>
<context>
    <name>uncast::ui::DropHint</name>
    <message>
        <source>Drop to open this photo</source>
        <translation>Déposer pour ouvrir cette photo</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EditCommands</name>
    <message>
        <source>Reset &amp;everything</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Back to the photo as it was opened</source>
        <translation>Revenir à la photo telle qu’elle a été ouverte</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Keep as snapshot %1</source>
        <translation>Garder comme instantané %1</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>Garder l’état actuel comme instantané %1</translation>
    </message>
    <message>
        <source>Back to snapshot %1</source>
        <translation>Revenir à l’instantané %1</translation>
    </message>
    <message>
        <source>Back to what was kept as snapshot %1</source>
        <translation>Revenir à l’état gardé comme instantané %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ErrorPage</name>
    <message>
        <source>The photo cannot be read</source>
        <translation>La photo ne peut pas être lue</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open another photo…</source>
        <translation>Ouvrir une autre photo…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
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
        <translation>Votre lumière</translation>
    </message>
    <message>
        <source>What you set by hand or chose among the presets.</source>
        <translation>Réglée à la main ou choisie parmi les préréglages.</translation>
    </message>
    <message>
        <source>Move a slider or choose a preset</source>
        <translation>Déplacez un curseur ou choisissez un préréglage</translation>
    </message>
    <message>
        <source>The camera stored none</source>
        <translation>L’appareil n’en a pas enregistré</translation>
    </message>
    <message>
        <source>No light can be told</source>
        <translation>Aucune lumière identifiable</translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation>Interrogé dans un instant</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>, utilisé</translation>
    </message>
    <message>
        <source>, %1 from the light taken out</source>
        <translation>, à %1 de la lumière retirée</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorsPanel</name>
    <message>
        <source>Estimators</source>
        <translation>Estimateurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>where the light is drawn from</comment>
        <translation>Tirée de</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>Zones utilisées</translation>
    </message>
    <message>
        <source>What the one light of the picture is drawn from.</source>
        <translation>Ce dont est tirée l’unique lumière de l’image.</translation>
    </message>
    <message>
        <source>Half of the patches lie within this angle of the light.</source>
        <translation>La moitié des zones sont à moins de cet angle de la lumière.</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>Zones ayant permis d’identifier une lumière, sur le total.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking the others, %n left</source>
        <translation>
            <numerusform>Interrogation des autres, %n restant</numerusform>
            <numerusform>Interrogation des autres, %n restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n pas encore interrogé</numerusform>
            <numerusform>%n pas encore interrogés</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Stop asking the other estimators</source>
        <translation>Arrêter d’interroger les autres estimateurs</translation>
    </message>
    <message>
        <source>Ask the other estimators</source>
        <translation>Interroger les autres estimateurs</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Exporting %1, then quitting. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>Exportation de %1, puis fermeture. %2</translation>
    </message>
    <message>
        <source>Exporting %1. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>Exportation de %1. %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a file</comment>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <comment>%1 is a file, %2 a reason</comment>
        <translation>%1 n’a pas été enregistré. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportCommands</name>
    <message>
        <source>&amp;Export TIFF…</source>
        <translation>&amp;Exporter en TIFF…</translation>
    </message>
    <message>
        <source>Save the corrected picture as a 16-bit TIFF</source>
        <translation>Enregistrer l’image corrigée en TIFF 16 bits</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>Exporter la &amp;carte…</translation>
    </message>
    <message>
        <source>Save the map of the light as a picture or as a table</source>
        <translation>Enregistrer la carte de la lumière en image ou en tableau</translation>
    </message>
    <message>
        <source>Export TIFF</source>
        <comment>tool bar</comment>
        <translation>Exporter en TIFF</translation>
    </message>
    <message>
        <source>Export the corrected picture</source>
        <translation>Exporter l’image corrigée</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (*.tif *.tiff)</source>
        <translation>TIFF, 16 bits (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Map over the picture, PNG (*.png)</source>
        <translation>Carte sur l’image, PNG (*.png)</translation>
    </message>
    <message>
        <source>Map as a table, CSV (*.csv)</source>
        <translation>Carte en tableau, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the map of the light</source>
        <translation>Exporter la carte de la lumière</translation>
    </message>
</context>
<context>
    <name>uncast::ui::FileCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a RAW photo</source>
        <translation>Ouvrir une photo RAW</translation>
    </message>
    <message>
        <source>&amp;One light</source>
        <translation>&amp;Une lumière</translation>
    </message>
    <message>
        <source>Render and open the sample scene under one light</source>
        <translation>Calculer et ouvrir la scène d’exemple sous une lumière</translation>
    </message>
    <message>
        <source>&amp;Two lights</source>
        <translation>&amp;Deux lumières</translation>
    </message>
    <message>
        <source>Render and open the sample scene under two lights</source>
        <translation>Calculer et ouvrir la scène d’exemple sous deux lumières</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>&amp;Fermer la photo</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit Uncast</source>
        <translation>Quitter Uncast</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tool bar</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
        <source>Open &amp;sample scene</source>
        <translation>Ouvrir la &amp;scène d’exemple</translation>
    </message>
    <message>
        <source>RAW photos (%1);;All files (*)</source>
        <translation>Photos RAW (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HelpCommands</name>
    <message>
        <source>&amp;About Uncast</source>
        <translation>À &amp;propos d’Uncast</translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and weights</source>
        <translation>Versions du programme, de ses bibliothèques et de ses poids</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Telle qu’ouverte</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Click a step to go back to it</source>
        <translation>Cliquer sur une étape pour y revenir</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>Garder l’état actuel</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a snapshot; %1 is a letter</comment>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot and its temperature</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a snapshot</comment>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Back to snapshot %1: %2</source>
        <translation>Revenir à l’instantané %1 : %2</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>Garder l’état actuel comme instantané %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LookCommands</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Dark panels</source>
        <translation>Panneaux sombres</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Light panels</source>
        <translation>Panneaux clairs</translation>
    </message>
    <message>
        <source>Mid &amp;grey surround</source>
        <translation>Pourtour &amp;gris moyen</translation>
    </message>
    <message>
        <source>Grey of L* 50 around the pictures, for critical viewing</source>
        <translation>Gris L* 50 autour des images, pour un examen critique</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>%1 (synthetic) – Uncast</source>
        <translation>%1 (synthétique) – Uncast</translation>
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
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>Show the light found in each patch</source>
        <translation>Montrer la lumière trouvée dans chaque zone</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>&amp;Lissée</translation>
    </message>
    <message>
        <source>Colours that run into each other instead of blocks</source>
        <translation>Des couleurs fondues au lieu de blocs</translation>
    </message>
    <message>
        <source>M&amp;ap shows</source>
        <translation>La ca&amp;rte montre</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacité de la carte</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoDocument</name>
    <message>
        <source>Rendering the sample scene</source>
        <comment>progress</comment>
        <translation>Calcul de la scène d’exemple</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>progress, %1 is a file name</comment>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Black level %1</source>
        <translation>Niveau de noir %1</translation>
    </message>
    <message>
        <source>The file&apos;s black level</source>
        <translation>Niveau de noir du fichier</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <comment>progress</comment>
        <translation>Recherche de la lumière</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>progress</comment>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <comment>progress</comment>
        <translation>Écriture de la carte</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch.</source>
        <translation>Pointez l’image ou parcourez-la avec les flèches pour lire la lumière d’une zone.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Black level</source>
        <translation>Niveau de noir</translation>
    </message>
    <message>
        <source>The count the sensor gives without light. Empty: as the file says. Enter takes it over.</source>
        <translation>La valeur que donne le capteur sans lumière. Vide : comme dans le fichier. Entrée valide.</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Revenir à la valeur du fichier</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>%1 is the file&apos;s black level</comment>
        <translation>%1 (fichier)</translation>
    </message>
    <message>
        <source>The sensor&apos;s masked border measures %1.</source>
        <translation>Le bord masqué du capteur mesure %1.</translation>
    </message>
    <message>
        <source>%1 is not taken: black lies from 0 up to below the white level, %2.</source>
        <comment>%1 and %2 are counts of the sensor</comment>
        <translation>%1 n’est pas accepté : le noir va de 0 à moins du niveau de blanc, %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken: it is no number.</source>
        <translation>« %1 » n’est pas accepté : ce n’est pas un nombre.</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Snapshots</name>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>Instantané %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::StatusFields</name>
    <message>
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation>sRVB</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB</source>
        <translation>Les images sont affichées en sRVB</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>noir %1, blanc %2</translation>
    </message>
    <message>
        <source>%1 %, preview enlarged</source>
        <comment>zoom</comment>
        <translation>%1 %, aperçu agrandi</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size. The pictures are previews of %1 x %2 pixels; an export has all pixels of the photo.</source>
        <translation>Par rapport à la taille de la photo. Les images sont des aperçus de %1 x %2 pixels ; une exportation a tous les pixels de la photo.</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>Exportation de %1…</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SurenessBar</name>
    <message>
        <source>Sureness, %1 of 100</source>
        <translation>Certitude, %1 sur 100</translation>
    </message>
    <message>
        <source>Sureness, not known</source>
        <translation>Certitude inconnue</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Swatch</name>
    <message>
        <source>Colour of the light: %1</source>
        <translation>Couleur de la lumière : %1</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The light was not found.</source>
        <translation>La lumière n’a pas été trouvée.</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <translation>Recherche de la lumière</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Lecture de la photo</translation>
    </message>
    <message>
        <source>Not corrected yet.</source>
        <translation>Pas encore corrigée.</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>expected error of the light</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>This estimator does not say how sure it is.</source>
        <translation>Cet estimateur ne dit pas à quel point il est sûr.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look for the light</source>
        <translation>Chercher la lumière</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewCommands</name>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>See the whole picture</source>
        <translation>Voir l’image entière</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>The photo in its own size, drawn from a preview of at most 2,048 pixels</source>
        <translation>La photo à sa taille réelle, dessinée à partir d’un aperçu de 2048 pixels au plus</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Both pictures side by side; once more: the corrected one alone</source>
        <translation>Les deux images côte à côte ; encore une fois : la corrigée seule</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partagée</translation>
    </message>
    <message>
        <source>Both pictures in one, with a divider to drag</source>
        <translation>Les deux images en une, avec un séparateur à faire glisser</translation>
    </message>
    <message>
        <source>&amp;Corrected only</source>
        <translation>C&amp;orrigée seule</translation>
    </message>
    <message>
        <source>The corrected picture alone; hold \ to see it as it was</source>
        <translation>L’image corrigée seule ; maintenir \ pour la voir telle qu’elle était</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>The other picture in the place of the corrected one; hold \ for a glance</source>
        <translation>L’autre image à la place de la corrigée ; maintenir \ pour un coup d’œil</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>&amp;Tourner le séparateur</translation>
    </message>
    <message>
        <source>The divider stands or lies; a click on its handle does the same</source>
        <translation>Séparateur vertical ou horizontal ; un clic sur sa poignée fait de même</translation>
    </message>
    <message>
        <source>Compare with</source>
        <comment>tool bar</comment>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What the corrected picture is compared with</source>
        <translation>Ce à quoi l’image corrigée est comparée</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Use measured: %1</source>
        <comment>%1 is a black level</comment>
        <translation>Utiliser la mesure : %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Drop a RAW photo here</source>
        <translation>Déposez une photo RAW ici</translation>
    </message>
    <message>
        <source>Uncast finds the colour of the light in it and takes it out.</source>
        <translation>Uncast y trouve la couleur de la lumière et la retire.</translation>
    </message>
    <message>
        <source>Open a photo…</source>
        <translation>Ouvrir une photo…</translation>
    </message>
    <message>
        <source>No photo at hand? Look at a rendered sample scene:</source>
        <translation>Pas de photo sous la main ? Voici une scène d’exemple calculée :</translation>
    </message>
    <message>
        <source>One light</source>
        <translation>Une lumière</translation>
    </message>
    <message>
        <source>Two lights</source>
        <translation>Deux lumières</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouvertes récemment</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>Reset white balance</source>
        <translation>Réinitialiser la balance des blancs</translation>
    </message>
    <message>
        <source>Back to the light that was found, at full strength</source>
        <translation>Revenir à la lumière trouvée, à pleine intensité</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>De qui vient la lumière retirée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drag, arrow keys or wheel; Shift is finer, a double click resets.</source>
        <translation>Glisser, flèches ou molette ; Maj pour affiner, double-clic pour réinitialiser.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Correlated colour temperature, by the DNG specification&apos;s method from the camera&apos;s matrices.</source>
        <translation>Température de couleur corrélée, selon la méthode de la spécification DNG à partir des matrices de l’appareil.</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Adobe&apos;s direction and scale: a positive tint is a greenish light.</source>
        <translation>Sens et échelle d’Adobe : une teinte positive est une lumière verdâtre.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How much of the light is taken out: 0 leaves the camera&apos;s own balance and its mood.</source>
        <translation>Part de la lumière retirée : 0 garde la balance de l’appareil et son ambiance.</translation>
    </message>
    <message>
        <source>Distance of the light from a glowing body&apos;s colours, CIE 1960; positive is greenish.</source>
        <translation>Écart de la lumière aux couleurs d’un corps incandescent, CIE 1960 ; positif : verdâtre.</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>What each channel of the sensor is multiplied by; green is 1.</source>
        <translation>Ce par quoi chaque canal du capteur est multiplié ; le vert vaut 1.</translation>
    </message>
    <message>
        <source>“%1” is not taken.</source>
        <translation>« %1 » n’est pas accepté.</translation>
    </message>
    <message>
        <source>There is no light of %1, tint %2.</source>
        <translation>Il n’existe pas de lumière de %1, teinte %2.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>Duv %1</source>
        <translation>Duv %1</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <comment>%1 is a channel: r, g, b</comment>
        <translation>Gain de %1</translation>
    </message>
</context>
</TS>
