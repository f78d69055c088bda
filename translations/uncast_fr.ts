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
        <translation>&amp;Photo</translation>
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
    <name>Captions</name>
    <message>
        <source>Not corrected yet (daylight gains)</source>
        <translation>Pas encore corrigée (gains lumière du jour)</translation>
    </message>
    <message>
        <source>Not corrected (daylight gains)</source>
        <translation>Non corrigée (gains lumière du jour)</translation>
    </message>
    <message>
        <source>Not corrected yet (camera&apos;s own gains)</source>
        <translation>Pas encore corrigée (gains de l’appareil)</translation>
    </message>
    <message>
        <source>Not corrected (camera&apos;s own gains)</source>
        <translation>Non corrigée (gains de l’appareil)</translation>
    </message>
    <message>
        <source>Not corrected yet (no gains)</source>
        <translation>Pas encore corrigée (sans gains)</translation>
    </message>
    <message>
        <source>Not corrected (no gains)</source>
        <translation>Non corrigée (sans gains)</translation>
    </message>
    <message>
        <source>Corrected picture</source>
        <translation>Image corrigée</translation>
    </message>
    <message>
        <source>W = I / L, %1, strength %2 %</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L, %1, intensité %2 %</translation>
    </message>
    <message>
        <source>W = I / L, %1</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L, %1</translation>
    </message>
    <message>
        <source>As the camera balanced it (no light could be told)</source>
        <translation>Balance de l’appareil (aucune lumière identifiable)</translation>
    </message>
    <message>
        <source>Daylight gains (no light could be told)</source>
        <translation>Gains lumière du jour (aucune lumière identifiable)</translation>
    </message>
    <message>
        <source>No gains (no light could be told)</source>
        <translation>Sans gains (aucune lumière identifiable)</translation>
    </message>
    <message>
        <source>W = I / L, tried: %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>W = I / L, essai : %1</translation>
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
        <translation>Peau foncée</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Blue sky</source>
        <translation>Ciel bleu</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>Feuillage</translation>
    </message>
    <message>
        <source>Blue flower</source>
        <translation>Fleur bleue</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>Vert bleuté</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purplish blue</source>
        <translation>Bleu violacé</translation>
    </message>
    <message>
        <source>Moderate red</source>
        <translation>Rouge modéré</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Yellow green</source>
        <translation>Vert-jaune</translation>
    </message>
    <message>
        <source>Orange yellow</source>
        <translation>Jaune orangé</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
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
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Neutral 8</source>
        <translation>Neutre 8</translation>
    </message>
    <message>
        <source>Neutral 6.5</source>
        <translation>Neutre 6.5</translation>
    </message>
    <message>
        <source>Neutral 5</source>
        <translation>Neutre 5</translation>
    </message>
    <message>
        <source>Neutral 3.5</source>
        <translation>Neutre 3.5</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
</context>
<context>
    <name>ClipOverlay</name>
    <message>
        <source>Clipped in red</source>
        <translation>Écrêté dans le rouge</translation>
    </message>
    <message>
        <source>Clipped in green</source>
        <translation>Écrêté dans le vert</translation>
    </message>
    <message>
        <source>Clipped in blue</source>
        <translation>Écrêté dans le bleu</translation>
    </message>
    <message>
        <source>Clipped in any channel</source>
        <translation>Écrêté dans un canal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of clipping; its share of the picture</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Saturated on the sensor</source>
        <translation>Saturé sur le capteur</translation>
    </message>
    <message>
        <source>At white in the output only</source>
        <translation>Blanc en sortie seulement</translation>
    </message>
    <message>
        <source>At black in the output</source>
        <translation>Noir en sortie</translation>
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
        <translation>Presque tous les pixels sont écrêtés.</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked.</source>
        <translation>Presque tous les pixels sont masqués.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>L’image est noire.</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>Tous les pixels sont identiques.</translation>
    </message>
    <message>
        <source>The camera stored this picture with its own white balance applied.</source>
        <translation>L’appareil a enregistré cette image avec sa propre balance des blancs appliquée.</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: the light found is less certain.</source>
        <translation>Aucune matrice de couleur n’est connue pour cet appareil : la lumière trouvée est moins certaine.</translation>
    </message>
    <message>
        <source>No usable patch is left: no light can be told.</source>
        <translation>Il ne reste aucune zone utilisable : aucune lumière identifiable.</translation>
    </message>
    <message>
        <source>Nearly every patch is left out: no light can be told.</source>
        <translation>Presque toutes les zones sont exclues : aucune lumière identifiable.</translation>
    </message>
    <message>
        <source>No usable patch is left.</source>
        <translation>Il ne reste aucune zone utilisable.</translation>
    </message>
    <message>
        <source>Nearly every patch is left out.</source>
        <translation>Presque toutes les zones sont exclues.</translation>
    </message>
    <message>
        <source>This is a file of the trainer, but not of network weights.</source>
        <translation>C’est un fichier d’entraînement, mais pas de poids de réseau.</translation>
    </message>
    <message>
        <source>The network was trained for another common camera space.</source>
        <translation>Le réseau a été entraîné pour un autre espace d’appareil commun.</translation>
    </message>
    <message>
        <source>The file of weights holds no network that sees pictures.</source>
        <translation>Le fichier de poids ne contient aucun réseau qui voit des images.</translation>
    </message>
    <message>
        <source>The file of network weights has no usable test vectors.</source>
        <translation>Le fichier de poids n’a pas de vecteurs de test utilisables.</translation>
    </message>
    <message>
        <source>The network holds tensors that its plan does not know.</source>
        <translation>Le réseau contient des tenseurs inconnus de son plan.</translation>
    </message>
    <message>
        <source>The weights hold no patch network or no histogram network.</source>
        <translation>Il manque aux poids le réseau de zones ou d’histogrammes.</translation>
    </message>
    <message>
        <source>There are no saved settings.</source>
        <translation>Il n’y a pas de réglages enregistrés.</translation>
    </message>
    <message>
        <source>The saved settings of this photo are damaged and were left out.</source>
        <translation>Les réglages enregistrés de cette photo sont endommagés et ont été ignorés.</translation>
    </message>
    <message>
        <source>The settings of this photo were saved by a later version of the program, which may know more.</source>
        <translation>Les réglages de cette photo viennent d’une version plus récente du programme, qui en connaît peut-être davantage.</translation>
    </message>
    <message>
        <source>The damaged settings file in the way cannot be renamed.</source>
        <translation>Le fichier de réglages endommagé qui gêne ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>The saved settings cannot be removed.</source>
        <translation>Les réglages enregistrés ne peuvent pas être supprimés.</translation>
    </message>
    <message>
        <source>The settings cannot be saved beside the photo.</source>
        <translation>Les réglages ne peuvent pas être enregistrés à côté de la photo.</translation>
    </message>
    <message>
        <source>The profile describes no RGB screen.</source>
        <translation>Le profil ne décrit pas un écran RVB.</translation>
    </message>
    <message>
        <source>No colours can be brought to the screen&apos;s profile.</source>
        <translation>Aucune couleur ne peut être convertie vers le profil de l’écran.</translation>
    </message>
    <message>
        <source>The settings that another program saved cannot be kept aside.</source>
        <translation>Les réglages enregistrés par un autre programme ne peuvent pas être mis de côté.</translation>
    </message>
    <message>
        <source>This part does not lie in the picture.</source>
        <translation>Cette partie n’est pas dans l’image.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit : %1.</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>no light can be told</source>
        <comment>why a patch is not used</comment>
        <translation>aucune lumière identifiable</translation>
    </message>
    <message>
        <source>no light found here</source>
        <comment>legend of hatched cells</comment>
        <translation>aucune lumière trouvée ici</translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>legend of hatched cells</comment>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>non utilisée :</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>teinte</translation>
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
        <translation>Couleur de la lumière</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>what the map shows</comment>
        <translation>Température</translation>
    </message>
    <message>
        <source>Duv: magenta to green</source>
        <comment>what the map shows</comment>
        <translation>Duv : du magenta au vert</translation>
    </message>
    <message>
        <source>Degrees from the light found</source>
        <comment>what the map shows</comment>
        <translation>Degrés depuis la lumière trouvée</translation>
    </message>
    <message>
        <source>Expected error</source>
        <comment>what the map shows</comment>
        <translation>Erreur attendue</translation>
    </message>
    <message>
        <source>Each patch in the colour of its light, as daylight-adapted eyes would see it</source>
        <translation>Chaque zone dans la couleur de sa lumière, telle que la verraient des yeux adaptés au jour</translation>
    </message>
    <message>
        <source>Correlated colour temperature, even in mired: cold lights dark, warm ones bright</source>
        <translation>Température de couleur corrélée, régulière en mired : lumières froides sombres, chaudes claires</translation>
    </message>
    <message>
        <source>Distance from a glowing body&apos;s colours: blue is magenta light, orange greenish light</source>
        <translation>Écart aux couleurs d’un corps incandescent : bleu pour une lumière magenta, orange pour une lumière verdâtre</translation>
    </message>
    <message>
        <source>How far the light of each patch lies from the one that is taken out</source>
        <translation>À quelle distance la lumière de chaque zone se trouve de celle qui est retirée</translation>
    </message>
    <message>
        <source>How far off the estimator expects to be in each patch: dark is sure</source>
        <translation>L’erreur que l’estimateur attend dans chaque zone : sombre signifie sûr</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>legend of cells that are left out</comment>
        <translation>exclue par vous</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <comment>of the map</comment>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>sûre à %1</translation>
    </message>
    <message>
        <source>used</source>
        <comment>a patch of the map</comment>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <comment>%1 is why</comment>
        <translation>non utilisée : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of the map and what is known of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Outside the picture</source>
        <comment>why a place tells no light</comment>
        <translation>Hors de l’image</translation>
    </message>
    <message>
        <source>The sensor sees no colours</source>
        <comment>why a place tells no light</comment>
        <translation>Le capteur ne voit pas les couleurs</translation>
    </message>
    <message>
        <source>Overexposed: tells no light</source>
        <comment>why a place tells no light</comment>
        <translation>Surexposé : ne révèle aucune lumière</translation>
    </message>
    <message>
        <source>Too dark to tell a light</source>
        <comment>why a place tells no light</comment>
        <translation>Trop sombre pour révéler une lumière</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2 % of the range</source>
        <comment>%1 is a number of pixels, %2 how bright</comment>
        <translation>%1 × %1 px, %2 % de la plage</translation>
    </message>
    <message>
        <source>%1 % clipped</source>
        <translation>%1 % écrêté</translation>
    </message>
    <message>
        <source>noise ±%1</source>
        <comment>%1 is an angle</comment>
        <translation>bruit ±%1</translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>%1 is a file</comment>
        <translation>%1 existe déjà. Le remplacer ?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Quit while exporting?</source>
        <translation>Quitter pendant l’exportation ?</translation>
    </message>
    <message>
        <source>%1 is still being written.</source>
        <comment>%1 is a file</comment>
        <translation>%1 est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminer, puis quitter</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Abandonner et quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files to be written are there already.</source>
        <translation>
            <numerusform>%n des fichiers à écrire existe déjà.</numerusform>
            <numerusform>%n des fichiers à écrire existent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be exported.</source>
        <translation>
            <numerusform>%n photo reste à exporter.</numerusform>
            <numerusform>%n photos restent à exporter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Des fichiers existent déjà</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Continuer l’exportation</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What the camera saw</source>
        <translation>Ce que l’appareil a vu</translation>
    </message>
    <message>
        <source>The photo with the colour of its light still in it. Over it lies the map: the light that was found in each patch.</source>
        <translation>La photo, encore avec la couleur de sa lumière. Par-dessus, la carte : la lumière trouvée dans chaque zone.</translation>
    </message>
    <message>
        <source>The same without that colour</source>
        <translation>La même sans cette couleur</translation>
    </message>
    <message>
        <source>The light is taken out: white is white again. The wheel zooms, dragging moves; both pictures go together.</source>
        <translation>La lumière est retirée : le blanc redevient blanc. La molette zoome, glisser déplace ; les deux images vont ensemble.</translation>
    </message>
    <message>
        <source>Whether to trust it</source>
        <translation>Peut-on s’y fier ?</translation>
    </message>
    <message>
        <source>One light or several, how warm it is, and how sure the program is of it. A warning comes with what can be done about it.</source>
        <translation>Une lumière ou plusieurs, si elle est chaude, et la certitude du programme. Un avertissement dit aussi que faire.</translation>
    </message>
    <message>
        <source>Disagree with one drag</source>
        <translation>Corriger d’un geste</translation>
    </message>
    <message>
        <source>Try it: drag the temperature. The picture follows at once; a double-click on the slider takes it back. Strength keeps a part of the mood.</source>
        <translation>Essayez : faites glisser la température. L’image suit aussitôt ; un double-clic sur le curseur annule. L’intensité garde une part de l’ambiance.</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>D’autres avis</translation>
    </message>
    <message>
        <source>Every way of finding the light, with the picture that it would give. A click takes it.</source>
        <translation>Chaque façon de trouver la lumière, avec l’image qu’elle donnerait. Un clic l’adopte.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>%1 shows and hides it; the arrow beside it chooses what it shows: temperature, green or magenta, sureness. Point at a patch to read its light.</source>
        <translation>%1 l’affiche et la masque ; la flèche à côté choisit ce qu’elle montre : température, vert ou magenta, certitude. Pointez une zone pour lire sa lumière.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Side by side, split by a line, or the corrected picture alone. Hold \ for a glance at the one before.</source>
        <translation>Côte à côte, partagées par une ligne, ou l’image corrigée seule. Maintenez \ pour voir celle d’avant.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>%1 takes back every step, and the RAW file is never written to.</source>
        <translation>%1 annule chaque étape, et le fichier RAW n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Emportez-la</translation>
    </message>
    <message>
        <source>%1 saves the corrected picture in full size. F1 shows all keys; the menu Help has this tour for another time.</source>
        <translation>%1 enregistre l’image corrigée en pleine taille. F1 montre toutes les touches ; le menu Aide garde cette visite pour une autre fois.</translation>
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
        <translation>Aucune température</translation>
    </message>
    <message>
        <source>Far from daylight and lamps, about %1</source>
        <translation>Loin du jour et des lampes, environ %1</translation>
    </message>
    <message>
        <source>%1, tint %2</source>
        <comment>%1 is a temperature</comment>
        <translation>%1, teinte %2</translation>
    </message>
    <message>
        <source>Daylight</source>
        <comment>a light</comment>
        <translation>Lumière du jour</translation>
    </message>
    <message>
        <source>Cloudy sky</source>
        <comment>a light</comment>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Shade</source>
        <comment>a light</comment>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Tungsten lamp</source>
        <comment>a light</comment>
        <translation>Tungstène</translation>
    </message>
    <message>
        <source>Fluorescent lamp</source>
        <comment>a light</comment>
        <translation>Fluorescent</translation>
    </message>
    <message>
        <source>Flash</source>
        <comment>a light</comment>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>white balance</comment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic, %1 mired, tint %2</source>
        <comment>white balance, offsets with their signs</comment>
        <translation>Automatique, %1 mired, teinte %2</translation>
    </message>
    <message>
        <source>As shot</source>
        <comment>white balance</comment>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Strength %1 %</source>
        <translation>Intensité %1 %</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>Gains %1</translation>
    </message>
    <message>
        <source>Network (dscnn)</source>
        <translation>Réseau (dscnn)</translation>
    </message>
    <message>
        <source>Paper&apos;s network (dscnn-paper)</source>
        <translation>Réseau de l’article (dscnn-paper)</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Monde gris</translation>
    </message>
    <message>
        <source>Brightest spot (max-RGB)</source>
        <translation>Point le plus clair (max-RVB)</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Nuances de gris</translation>
    </message>
    <message>
        <source>Grey edges, first order</source>
        <translation>Contours gris, premier ordre</translation>
    </message>
    <message>
        <source>Grey edges, second order</source>
        <translation>Contours gris, second ordre</translation>
    </message>
    <message>
        <source>Bright and dark colours (PCA)</source>
        <translation>Couleurs claires et sombres (ACP)</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>Telle quelle (de l’appareil)</translation>
    </message>
    <message>
        <source>Daylight (D65)</source>
        <translation>Lumière du jour (D65)</translation>
    </message>
    <message>
        <source>A trained network looks at many patches and says how sure it is of each. The best this program has.</source>
        <translation>Un réseau entraîné examine de nombreuses zones et dit à quel point il est sûr de chacune. Le meilleur de ce programme.</translation>
    </message>
    <message>
        <source>The network of Wang and Shang (2019): one scale of patches, plain median.</source>
        <translation>Le réseau de Wang et Shang (2019) : zones d’une seule échelle, simple médiane.</translation>
    </message>
    <message>
        <source>Assumes that the scene averages to grey.</source>
        <translation>Suppose que la scène est grise en moyenne.</translation>
    </message>
    <message>
        <source>Assumes that the brightest spot of each colour is white.</source>
        <translation>Suppose que le point le plus clair de chaque couleur est blanc.</translation>
    </message>
    <message>
        <source>Between grey world and brightest spot: bright areas count more.</source>
        <translation>Entre monde gris et point le plus clair : les zones claires comptent davantage.</translation>
    </message>
    <message>
        <source>Assumes that edges average to grey.</source>
        <translation>Suppose que les contours sont gris en moyenne.</translation>
    </message>
    <message>
        <source>Assumes that the bends of edges average to grey.</source>
        <translation>Suppose que les courbures des contours sont grises en moyenne.</translation>
    </message>
    <message>
        <source>The main direction of the brightest and darkest colours.</source>
        <translation>La direction principale des couleurs les plus claires et les plus sombres.</translation>
    </message>
    <message>
        <source>The white balance the camera stored with the photo.</source>
        <translation>La balance des blancs enregistrée par l’appareil avec la photo.</translation>
    </message>
    <message>
        <source>Noon daylight, whatever the photo shows.</source>
        <translation>Lumière du jour à midi, quoi que montre la photo.</translation>
    </message>
    <message>
        <source>patches and histograms</source>
        <comment>where the light is drawn from</comment>
        <translation>zones et histogrammes</translation>
    </message>
    <message>
        <source>median of the map</source>
        <comment>where the light is drawn from</comment>
        <translation>médiane de la carte</translation>
    </message>
    <message>
        <source>the camera</source>
        <comment>where the light is drawn from</comment>
        <translation>l’appareil</translation>
    </message>
    <message>
        <source>the camera&apos;s matrix</source>
        <comment>where the light is drawn from</comment>
        <translation>la matrice de l’appareil</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <comment>where the light is drawn from</comment>
        <translation>l’image entière</translation>
    </message>
    <message>
        <source>from the median of the map</source>
        <translation>de la médiane de la carte</translation>
    </message>
    <message>
        <source>from the light found</source>
        <translation>de la lumière trouvée</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance.</source>
        <translation>La balance des blancs de l’appareil.</translation>
    </message>
    <message>
        <source>Fixed daylight.</source>
        <translation>Lumière du jour fixe.</translation>
    </message>
    <message>
        <source>Taken as it is: the picture was not asked.</source>
        <translation>Reprise telle quelle : l’image n’a pas été examinée.</translation>
    </message>
    <message>
        <source>No light can be told.</source>
        <translation>Aucune lumière identifiable.</translation>
    </message>
    <message>
        <source>Lights of different colour.</source>
        <translation>Lumières de couleurs différentes.</translation>
    </message>
    <message>
        <source>Half of the patches lie more than %1 from the light found.</source>
        <translation>La moitié des zones sont à plus de %1 de la lumière trouvée.</translation>
    </message>
    <message>
        <source>A guess, sure to about %1.</source>
        <translation>Une supposition, à %1 près environ.</translation>
    </message>
    <message>
        <source>A guess: little here tells the light.</source>
        <translation>Une supposition : peu d’indices sur la lumière ici.</translation>
    </message>
    <message>
        <source>Half of the patches lie within %1 of it.</source>
        <translation>La moitié des zones en sont à moins de %1.</translation>
    </message>
    <message>
        <source>One light, sure to about %1.</source>
        <translation>Une seule lumière, à %1 près environ.</translation>
    </message>
    <message>
        <source>One light.</source>
        <translation>Une seule lumière.</translation>
    </message>
    <message>
        <source>overexposed</source>
        <comment>why a patch is not used</comment>
        <translation>surexposée</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>why a patch is not used</comment>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>why a patch is not used</comment>
        <translation>masquée</translation>
    </message>
    <message>
        <source>only noise</source>
        <comment>why a patch is not used</comment>
        <translation>que du bruit</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>why a patch is not used</comment>
        <translation>exclue par vous</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: colours are approximate, and no temperature can be told.</source>
        <translation>Aucune matrice de couleurs n’est connue pour cet appareil : les couleurs sont approximatives et aucune température ne peut être donnée.</translation>
    </message>
    <message>
        <source>The file&apos;s colour matrix is zero or singular: colours are approximate, and no temperature can be told.</source>
        <translation>La matrice de couleurs du fichier est nulle ou singulière : les couleurs sont approximatives et aucune température ne peut être donnée.</translation>
    </message>
    <message>
        <source>The photo is not there</source>
        <translation>La photo est introuvable</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>This is no RAW photo that can be read</source>
        <translation>Ce n’est pas une photo RAW lisible</translation>
    </message>
    <message>
        <source>A part of the file is missing</source>
        <translation>Il manque une partie du fichier</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>La photo est trop grande</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Cette photo ne peut pas être lue</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its card or drive taken out. Open it from where it is now.</source>
        <translation>Elle a peut-être été déplacée ou renommée, ou sa carte ou son disque retiré. Ouvrez-la à son emplacement actuel.</translation>
    </message>
    <message>
        <source>Copying from the card may have been cut short. Copy the photo again, or try the card itself.</source>
        <translation>La copie depuis la carte a peut-être été interrompue. Copiez la photo à nouveau ou essayez directement la carte.</translation>
    </message>
    <message>
        <source>Open a RAW file of a camera (CR2, NEF, ARW, RAF, DNG and others).</source>
        <translation>Ouvrez un fichier RAW d’appareil photo (CR2, NEF, ARW, RAF, DNG et autres).</translation>
    </message>
    <message>
        <source>If it is a RAW file of a camera, its first bytes may be damaged: copy it again from the card. A photo of a very new camera may open after a conversion to DNG.</source>
        <translation>S’il s’agit d’un fichier RAW d’appareil photo, ses premiers octets sont peut-être endommagés : copiez-le à nouveau depuis la carte. La photo d’un appareil très récent peut s’ouvrir après conversion en DNG.</translation>
    </message>
    <message>
        <source>Open a smaller photo, or close other programs to free memory.</source>
        <translation>Ouvrez une photo plus petite ou fermez d’autres programmes pour libérer de la mémoire.</translation>
    </message>
    <message>
        <source>Another estimator works without the network, or free memory and open the photo again.</source>
        <translation>Un autre estimateur se passe du réseau ; ou libérez de la mémoire et rouvrez la photo.</translation>
    </message>
    <message>
        <source>Another estimator works without the network. Installing the program again brings it back.</source>
        <translation>Un autre estimateur se passe du réseau. Réinstaller le programme le rétablit.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>Choisissez un dossier où vous pouvez écrire et où il reste assez de place.</translation>
    </message>
    <message>
        <source>Copy the photo again from its source. If that does not help, the details below tell what went wrong.</source>
        <translation>Copiez à nouveau la photo depuis sa source. Si cela ne suffit pas, les détails ci-dessous indiquent ce qui a échoué.</translation>
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
        <translation>%1 IL</translation>
    </message>
    <message>
        <source>Viewed as exported</source>
        <translation>Vue comme exportée</translation>
    </message>
    <message>
        <source>Viewed at %1</source>
        <comment>%1 are stops of exposure</comment>
        <translation>Vue à %1</translation>
    </message>
    <message>
        <source>Viewed filmic</source>
        <comment>with a filmic curve of tones</comment>
        <translation>Vue filmique</translation>
    </message>
    <message>
        <source>Viewed at %1, filmic</source>
        <comment>%1 are stops of exposure</comment>
        <translation>Vue à %1, filmique</translation>
    </message>
    <message>
        <source>Fine weather</source>
        <comment>a light</comment>
        <translation>Beau temps</translation>
    </message>
    <message>
        <source>Sunset</source>
        <comment>a light</comment>
        <translation>Coucher de soleil</translation>
    </message>
    <message>
        <source>Studio tungsten</source>
        <comment>a light</comment>
        <translation>Tungstène de studio</translation>
    </message>
    <message>
        <source>Day white tube</source>
        <comment>a light</comment>
        <translation>Tube blanc jour</translation>
    </message>
    <message>
        <source>Mercury lamp</source>
        <comment>a light</comment>
        <translation>Lampe à mercure</translation>
    </message>
    <message>
        <source>Under water</source>
        <comment>a light</comment>
        <translation>Sous l’eau</translation>
    </message>
    <message>
        <source>Camera&apos;s: %1</source>
        <comment>a preset of the camera&apos;s own; %1 is a light</comment>
        <translation>Appareil : %1</translation>
    </message>
    <message>
        <source>Warm white tube</source>
        <comment>a light</comment>
        <translation>Tube blanc chaud</translation>
    </message>
    <message>
        <source>Cool white tube</source>
        <comment>a light</comment>
        <translation>Tube blanc froid</translation>
    </message>
    <message>
        <source>Daylight tube</source>
        <comment>a light</comment>
        <translation>Tube lumière du jour</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <comment>white balance</comment>
        <translation>Zones de la carte</translation>
    </message>
    <message>
        <source>Your light</source>
        <comment>white balance</comment>
        <translation>Votre lumière</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>white balance</comment>
        <translation>Prélevée</translation>
    </message>
    <message>
        <source>Picked %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>Prélevée : %1</translation>
    </message>
    <message>
        <source>%1, at full strength</source>
        <comment>a light</comment>
        <translation>%1, à pleine intensité</translation>
    </message>
    <message>
        <source>Two lights of different colour.</source>
        <translation>Deux lumières de couleurs différentes.</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found lies between them.</source>
        <translation>Elles sont distantes de %1. La lumière trouvée est entre les deux.</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found is one of them.</source>
        <translation>Elles sont distantes de %1. La lumière trouvée est l’une d’elles.</translation>
    </message>
    <message>
        <source>one light</source>
        <comment>the verdict in a list of photos</comment>
        <translation>une lumière</translation>
    </message>
    <message>
        <source>several lights</source>
        <comment>the verdict in a list of photos</comment>
        <translation>plusieurs lumières</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>the verdict in a list of photos</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>no light found</source>
        <comment>the verdict in a list of photos</comment>
        <translation>aucune lumière trouvée</translation>
    </message>
</context>
<context>
    <name>uncast::ui::AboutDialog</name>
    <message>
        <source>About Uncast</source>
        <translation>À propos d’Uncast</translation>
    </message>
    <message>
        <source>Finds the colour of the light in a RAW photograph and takes it out.</source>
        <translation>Trouve la couleur de la lumière dans une photo RAW et la retire.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>The model card is not installed.</source>
        <translation>La fiche du modèle n’est pas installée.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>À propos du programme</translation>
    </message>
</context>
<context>
    <name>uncast::ui::BatchCommands</name>
    <message>
        <source>Export &amp;selected…</source>
        <translation>Exporter la &amp;sélection…</translation>
    </message>
    <message>
        <source>Save the selected photos as 16-bit TIFF files</source>
        <translation>Enregistrer les photos choisies en TIFF 16 bits</translation>
    </message>
    <message>
        <source>Export &amp;queue</source>
        <translation>&amp;File d’exportation</translation>
    </message>
    <message>
        <source>See which photos are being exported</source>
        <translation>Voir quelles photos sont en cours d’exportation</translation>
    </message>
    <message>
        <source>Export the selected photos to</source>
        <translation>Exporter les photos choisies vers</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartCommands</name>
    <message>
        <source>Place a &amp;ColorChecker</source>
        <translation>Placer un &amp;ColorChecker</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>Faire glisser les coins de la mire dans l’image</translation>
    </message>
    <message>
        <source>Use the c&amp;hart&apos;s light</source>
        <translation>Utiliser la lumière de la &amp;mire</translation>
    </message>
    <message>
        <source>Take out the light that the chart&apos;s grey patches show</source>
        <translation>Retirer la lumière que montrent les cases grises de la mire</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartLayer</name>
    <message>
        <source>Corners of the ColorChecker</source>
        <translation>Coins du ColorChecker</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Peau foncée</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Vert bleuté</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Corner at the patch: %1</source>
        <translation>Coin à la case : %1</translation>
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
        <translation>Utiliser la lumière de la mire</translation>
    </message>
    <message>
        <source>Take out the light that the grey patches show</source>
        <translation>Retirer la lumière que montrent les cases grises</translation>
    </message>
    <message>
        <source>Each patch as it comes out, in its corner as it should be, and CIEDE2000</source>
        <translation>Chaque case telle qu’elle sort, dans son coin telle qu’elle devrait être, et CIEDE2000</translation>
    </message>
    <message>
        <source>Place the corners</source>
        <translation>Placer les coins</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>Faire glisser les coins de la mire dans l’image</translation>
    </message>
    <message>
        <source>Forget them</source>
        <comment>corners of a chart placed by hand</comment>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Back to the chart that was found, or to none</source>
        <translation>Revenir à la mire trouvée, ou à aucune</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimateur</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>angular error</comment>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <comment>angular error</comment>
        <translation>Reproduction</translation>
    </message>
    <message>
        <source>The angle between the two lights</source>
        <translation>L’angle entre les deux lumières</translation>
    </message>
    <message>
        <source>The angle between grey and what a grey surface becomes</source>
        <translation>L’angle entre le gris et ce que devient une surface grise</translation>
    </message>
    <message>
        <source>Angles of the estimators from the chart&apos;s light</source>
        <translation>Angles des estimateurs à la lumière de la mire</translation>
    </message>
    <message>
        <source>The corners were placed by hand.</source>
        <translation>Les coins ont été placés à la main.</translation>
    </message>
    <message>
        <source>A chart was found.</source>
        <translation>Une mire a été trouvée.</translation>
    </message>
    <message>
        <source>Looking for a chart...</source>
        <translation>Recherche d’une mire…</translation>
    </message>
    <message>
        <source>No chart was found. One that is cut off or very small can be placed by its corners.</source>
        <translation>Aucune mire trouvée. Une mire coupée ou très petite peut être placée par ses coins.</translation>
    </message>
    <message>
        <source>Light on the chart: %1</source>
        <translation>Lumière sur la mire : %1</translation>
    </message>
    <message>
        <source>Its greys are clipped or too dark: it tells no light.</source>
        <translation>Ses gris sont écrêtés ou trop sombres : elle ne révèle aucune lumière.</translation>
    </message>
    <message>
        <source>As it comes out now: ΔE %1 on average, %2 at most (%3).</source>
        <comment>%3 is a patch</comment>
        <translation>Résultat actuel : ΔE %1 en moyenne, %2 au plus (%3).</translation>
    </message>
    <message>
        <source>Taken out now</source>
        <translation>Retirée maintenant</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartPatches</name>
    <message>
        <source>Patches of the chart</source>
        <translation>Cases de la mire</translation>
    </message>
    <message>
        <source>%1: ΔE %2</source>
        <comment>a patch and a colour difference</comment>
        <translation>%1 : ΔE %2</translation>
    </message>
    <message>
        <source>%1: clipped or not in the picture</source>
        <comment>a patch</comment>
        <translation>%1 : écrêtée ou hors de l’image</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChromaticityPlot</name>
    <message>
        <source>Lights of the patches in the chromaticity diagram</source>
        <translation>Lumières des zones dans le diagramme de chromaticité</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ClipCommands</name>
    <message>
        <source>&amp;Clipping</source>
        <translation>É&amp;crêtage</translation>
    </message>
    <message>
        <source>Mark what is clipped in the corrected picture</source>
        <translation>Marquer ce qui est écrêté dans l’image corrigée</translation>
    </message>
    <message>
        <source>&amp;Shadows</source>
        <translation>&amp;Ombres</translation>
    </message>
    <message>
        <source>Mark what is black in the output</source>
        <translation>Marquer ce qui est noir en sortie</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Hautes lumières</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched</source>
        <translation>Marquer ce qui est écrêté : plein sur le capteur, hachuré en sortie seulement</translation>
    </message>
    <message>
        <source>C&amp;lipping shows</source>
        <translation>L’écr&amp;êtage montre</translation>
    </message>
    <message>
        <source>&amp;Any channel</source>
        <translation>&amp;Tout canal</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rouge</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>Whose clipping is marked</source>
        <translation>De quel canal l’écrêtage est marqué</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparedView</name>
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
    <message>
        <source>Divider at %1 %, turned by %2°</source>
        <translation>Séparateur à %1 %, tourné de %2°</translation>
    </message>
    <message>
        <source>Drag to turn the divider; with Shift in steps of 15°</source>
        <translation>Glisser pour tourner le séparateur ; avec Maj par pas de 15°</translation>
    </message>
    <message>
        <source>Drag to move the divider; click its handle to turn it by 90°, double-click to put it back</source>
        <translation>Glisser pour déplacer le séparateur ; cliquer sur sa poignée le tourne de 90°, double-cliquer le remet en place</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>As the camera saw it</source>
        <translation>Telle que vue par l’appareil</translation>
    </message>
    <message>
        <source>As the camera saw it (daylight gains)</source>
        <translation>Telle que vue par l’appareil (gains lumière du jour)</translation>
    </message>
    <message>
        <source>As the camera saw it (camera&apos;s own gains)</source>
        <translation>Telle que vue par l’appareil (gains de l’appareil)</translation>
    </message>
    <message>
        <source>As the camera saw it (no gains)</source>
        <translation>Telle que vue par l’appareil (sans gains)</translation>
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
    <name>uncast::ui::EffectSlider</name>
    <message>
        <source>Sliders</source>
        <translation>Curseurs</translation>
    </message>
    <message>
        <source>Arrow keys, wheel</source>
        <translation>Flèches, molette</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>Un pas ; avec Maj un dixième</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Dix pas</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>To either end</source>
        <translation>À l’une des extrémités</translation>
    </message>
    <message>
        <source>Backspace, double-click</source>
        <translation>Retour arrière, double-clic</translation>
    </message>
    <message>
        <source>Back to where it was at first</source>
        <translation>Retour à la valeur de départ</translation>
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
    <message>
        <source>chart %1</source>
        <comment>degrees from the chart&apos;s light</comment>
        <translation>mire %1</translation>
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
    <message>
        <source>, %1 from the chart</source>
        <translation>, à %1 de la mire</translation>
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
    <name>uncast::ui::ExportQueue</name>
    <message>
        <source>Starting</source>
        <comment>state of an export</comment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Enregistrée. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an export</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an export</comment>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportWindow</name>
    <message>
        <source>&amp;Cancel this</source>
        <translation>&amp;Annuler celle-ci</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Effacer les terminées</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>File d’exportation</translation>
    </message>
    <message>
        <source>Progress of all exports</source>
        <translation>Progression de toutes les exportations</translation>
    </message>
    <message>
        <source>Photos to export</source>
        <translation>Photos à exporter</translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Rien à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) saved.</source>
        <translation>
            <numerusform>%1 photo sur %n enregistrée.</numerusform>
            <numerusform>%1 photos sur %n enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%n n’a pas pu être enregistrée.</numerusform>
            <numerusform>%n n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused once the photo under way is saved.</source>
        <translation>En pause dès que la photo en cours est enregistrée.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
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
    <message>
        <source>Open fol&amp;der…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open all RAW photos of a folder</source>
        <translation>Ouvrir toutes les photos RAW d’un dossier</translation>
    </message>
    <message>
        <source>Open a folder of RAW photos</source>
        <translation>Ouvrir un dossier de photos RAW</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Filmstrip</name>
    <message>
        <source>Photos of the folder</source>
        <translation>Photos du dossier</translation>
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
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>The window in two minutes, step by step</source>
        <translation>La fenêtre en deux minutes, pas à pas</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>heights of a histogram</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic heights: what is rare is seen beside what is common</source>
        <translation>Hauteurs logarithmiques : le rare se voit à côté du courant</translation>
    </message>
    <message>
        <source>Mark what is black in the output (J: shadows and highlights)</source>
        <translation>Marquer ce qui est noir en sortie (J : ombres et hautes lumières)</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched (J: shadows and highlights)</source>
        <translation>Marquer ce qui est écrêté : plein sur le capteur, hachuré en sortie seulement (J : ombres et hautes lumières)</translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>axis of a histogram</comment>
        <translation>IL</translation>
    </message>
    <message>
        <source>The sensor&apos;s counts in stops: each as wide as the next</source>
        <translation>Les valeurs du capteur en IL, tous de même largeur</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose curve is seen, and whose clipping is marked</source>
        <translation>De quel canal on voit la courbe et l’écrêtage</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Hauteurs logarithmiques</translation>
    </message>
    <message>
        <source>Axis in stops</source>
        <translation>Axe en IL</translation>
    </message>
    <message>
        <source>Levels of the corrected picture</source>
        <translation>Niveaux de l’image corrigée</translation>
    </message>
    <message>
        <source>Counts of the sensor</source>
        <translation>Valeurs du capteur</translation>
    </message>
    <message>
        <source>◣ Shadows %1</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>◣ Ombres %1</translation>
    </message>
    <message>
        <source>Highlights %1 ◢</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>Htes lumières %1 ◢</translation>
    </message>
    <message>
        <source>Mark shadows, %1 of the picture</source>
        <translation>Marquer les ombres, %1 de l’image</translation>
    </message>
    <message>
        <source>Mark highlights, %1 of the picture</source>
        <translation>Marquer les hautes lumières, %1 de l’image</translation>
    </message>
    <message>
        <source>Clipped: shadows %1, highlights %2</source>
        <translation>Écrêté : ombres %1, hautes lumières %2</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <comment>a share of the picture</comment>
        <translation>%1 écrêté</translation>
    </message>
    <message>
        <source>Half of the picture is darker than level %1 of 255. %2.</source>
        <translation>La moitié de l’image est plus sombre que le niveau %1 sur 255. %2.</translation>
    </message>
    <message>
        <source>Corrected picture, as exported</source>
        <translation>Image corrigée, comme exportée</translation>
    </message>
    <message>
        <source>Level %1: r %2, g %3, b %4</source>
        <comment>shares of the picture</comment>
        <translation>Niveau %1 : r %2, v %3, b %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a channel and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saturated: %1</source>
        <translation>Saturé : %1</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noir</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>saturation</translation>
    </message>
    <message>
        <source>0 EV</source>
        <translation>0 IL</translation>
    </message>
    <message>
        <source>Sensor, stops from the white level</source>
        <translation>Capteur, IL depuis le niveau de blanc</translation>
    </message>
    <message>
        <source>Sensor, counts over black</source>
        <translation>Capteur, valeurs au-dessus du noir</translation>
    </message>
    <message>
        <source>%1 over black</source>
        <translation>%1 au-dessus du noir</translation>
    </message>
    <message>
        <source>%1 over black, %2</source>
        <comment>counts; stops from the white level</comment>
        <translation>%1 au-dessus du noir, %2</translation>
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
    <name>uncast::ui::LanguageCommands</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LibraryCommands</name>
    <message>
        <source>&amp;Next photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>Open the next photo of the folder</source>
        <translation>Ouvrir la photo suivante du dossier</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>Open the previous photo of the folder</source>
        <translation>Ouvrir la photo précédente du dossier</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Marquer les photos choisies comme rejetées</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>Fermer le d&amp;ossier</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <translation>Ranger le film fixe</translation>
    </message>
    <message>
        <source>F&amp;ilmstrip</source>
        <translation>F&amp;ilm fixe</translation>
    </message>
    <message>
        <source>Show the photos of the folder</source>
        <translation>Afficher les photos du dossier</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Étoiles</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a mark of a photo</comment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Retirer les étoiles des photos choisies</translation>
    </message>
    <message numerus="yes">
        <source>Give the selected photos %n star(s)</source>
        <translation>
            <numerusform>Donner %n étoile aux photos choisies</numerusform>
            <numerusform>Donner %n étoiles aux photos choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightChoices</name>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>De qui vient la lumière retirée</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Préréglages personnels</translation>
    </message>
    <message>
        <source>Keep this light as a preset; rename or delete presets of your own</source>
        <translation>Garder cette lumière comme préréglage ; renommer ou supprimer les vôtres</translation>
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
        <source>Name of the preset:</source>
        <translation>Nom du préréglage :</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Save this light as a preset...</source>
        <translation>&amp;Enregistrer cette lumière comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>My light</source>
        <comment>name of a preset</comment>
        <translation>Ma lumière</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightsPanel</name>
    <message>
        <source>Lights</source>
        <translation>Lumières</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: its lights have no place here.</source>
        <translation>Aucune matrice de couleur n’est connue pour cet appareil : ses lumières n’ont pas de place ici.</translation>
    </message>
    <message>
        <source>No light yet</source>
        <translation>Pas encore de lumière</translation>
    </message>
    <message>
        <source>Point at a dot to find its patch. Draw around dots to choose them.</source>
        <translation>Pointez un point pour trouver sa zone. Entourez des points pour les choisir.</translation>
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
    <message>
        <source>Map as a &amp;table</source>
        <translation>Carte en &amp;tableau</translation>
    </message>
    <message>
        <source>Read and copy the figures of all patches</source>
        <translation>Lire et copier les valeurs de toutes les zones</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTable</name>
    <message>
        <source>Map as a table</source>
        <translation>Carte en tableau</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <translation>Zones de la carte</translation>
    </message>
    <message>
        <source>Rows chosen here are chosen on the map. Del keeps them from the estimate or lets it see them again.</source>
        <translation>Les lignes choisies ici le sont sur la carte. Suppr les exclut de l’estimation ou les y remet.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all where none is chosen (Ctrl+C)</source>
        <translation>Copier les lignes choisies, ou toutes si aucune ne l’est (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTableModel</name>
    <message>
        <source>used</source>
        <comment>a patch</comment>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>Row of the map, from the top</source>
        <translation>Ligne de la carte, à partir du haut</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column of the map, from the left</source>
        <translation>Colonne de la carte, à partir de la gauche</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Correlated colour temperature of the light</source>
        <translation>Température de couleur proximale de la lumière</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Adobe&apos;s tint; positive: greenish light</source>
        <translation>Teinte selon Adobe ; positive : lumière verdâtre</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Distance from the Planckian locus in CIE 1960 uv</source>
        <translation>Distance au lieu de Planck en CIE 1960 uv</translation>
    </message>
    <message>
        <source>Duv</source>
        <translation>Duv</translation>
    </message>
    <message>
        <source>The light in the camera&apos;s channels, of length 1</source>
        <translation>La lumière dans les canaux de l’appareil, de longueur 1</translation>
    </message>
    <message>
        <source>Angle to the light found</source>
        <translation>Angle avec la lumière trouvée</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of its error</source>
        <translation>L’erreur que l’estimateur s’attribue</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erreur attendue</translation>
    </message>
    <message>
        <source>Whether the patch tells a light, or why not</source>
        <translation>Si la zone révèle une lumière, ou pourquoi non</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a patch</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>The part that is seen; drag the frame to see another one</source>
        <translation>La partie visible ; faire glisser le cadre pour en voir une autre</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the width, from %3 % to %4 % of the height</source>
        <translation>De %1 % à %2 % de la largeur, de %3 % à %4 % de la hauteur</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NumberField</name>
    <message>
        <source>Number fields</source>
        <translation>Champs numériques</translation>
    </message>
    <message>
        <source>Up, Down, wheel</source>
        <translation>Haut, Bas, molette</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>Un pas ; avec Maj un dixième</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Take the number that is typed</source>
        <translation>Prendre le nombre saisi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
</context>
<context>
    <name>uncast::ui::OtherLights</name>
    <message>
        <source>Other lights of the picture</source>
        <translation>Autres lumières de l’image</translation>
    </message>
    <message>
        <source>second light</source>
        <translation>deuxième lumière</translation>
    </message>
    <message>
        <source>one light</source>
        <translation>une lumière</translation>
    </message>
    <message>
        <source>other light</source>
        <translation>autre lumière</translation>
    </message>
    <message>
        <source>%1, %2 % of patches</source>
        <comment>which light of the picture, and its share</comment>
        <translation>%1, %2 % des zones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a light, and which one it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 from the light found</source>
        <translation>à %1 de la lumière trouvée</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the patches of a light</comment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the patches in this light: %1</source>
        <translation>Montrer les zones dans cette lumière : %1</translation>
    </message>
    <message>
        <source>Choose the patches that stand in this light, on the map and in the plot</source>
        <translation>Choisir les zones dans cette lumière, sur la carte et dans le diagramme</translation>
    </message>
    <message>
        <source>Other light of the map</source>
        <comment>a step of the history</comment>
        <translation>Autre lumière de la carte</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a light</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Take this light out of the whole picture</source>
        <translation>Retirer cette lumière de toute l’image</translation>
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
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Afficher ou masquer le panneau %1</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>All panels unfolded and in the places they had at first</source>
        <translation>Tous les panneaux dépliés et à leur place de départ</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelDock</name>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Déplier</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Replier</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>To the &amp;left column</source>
        <translation>Dans la colonne de &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;right column</source>
        <translation>Dans la colonne de &amp;droite</translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Hide; the menu View brings it back</source>
        <translation>&amp;Masquer ; le menu Affichage le fait revenir</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelHeading</name>
    <message>
        <source>Move or hide this panel</source>
        <translation>Déplacer ou masquer ce panneau</translation>
    </message>
    <message>
        <source>Headings of panels</source>
        <translation>Titres des panneaux</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Replier ou déplier</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation>Replier, déplier</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>Move the panel within its column or to the other one</source>
        <translation>Déplacer le panneau dans sa colonne ou vers l’autre</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>What can be done with the panel</source>
        <translation>Ce qu’on peut faire du panneau</translation>
    </message>
    <message>
        <source>Folded. %1</source>
        <translation>Replié. %1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Click to unfold, drag to move</source>
        <translation>Cliquer pour déplier, glisser pour déplacer</translation>
    </message>
    <message>
        <source>Click to fold, drag to move</source>
        <translation>Cliquer pour replier, glisser pour déplacer</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PasteCommands</name>
    <message>
        <source>&amp;Copy settings</source>
        <translation>&amp;Copier les réglages</translation>
    </message>
    <message>
        <source>Copy the white balance of the open photo</source>
        <translation>Copier la balance des blancs de la photo ouverte</translation>
    </message>
    <message>
        <source>Take as re&amp;ference</source>
        <translation>Prendre comme ré&amp;férence</translation>
    </message>
    <message>
        <source>Give the light of the open photo to all selected ones</source>
        <translation>Donner à toutes les photos choisies la lumière de la photo ouverte</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <translation>C&amp;oller les réglages</translation>
    </message>
    <message>
        <source>Give the copied choice to the selected photos; automatic and as shot are evaluated anew for each</source>
        <translation>Donner aux photos choisies le choix copié ; automatique et telle quelle sont réévalués pour chacune</translation>
    </message>
    <message>
        <source>Paste &amp;as</source>
        <translation>Coller comm&amp;e</translation>
    </message>
    <message>
        <source>The same &amp;gains</source>
        <translation>Les mêmes &amp;gains</translation>
    </message>
    <message>
        <source>The very same light: its gains, or on another camera its chromaticity</source>
        <translation>Exactement la même lumière : ses gains ou, sur un autre appareil, sa chromaticité</translation>
    </message>
    <message>
        <source>The same &amp;temperature and tint</source>
        <translation>Les mêmes &amp;température et teinte</translation>
    </message>
    <message>
        <source>The copied kelvin and tint, through the matrices of every camera</source>
        <translation>Les kelvins et la teinte copiés, par les matrices de chaque appareil</translation>
    </message>
    <message>
        <source>The same &amp;offset from automatic</source>
        <translation>Le même &amp;écart par rapport à l’automatique</translation>
    </message>
    <message>
        <source>As much warmer or cooler than the estimate as the copied photo is</source>
        <translation>Autant plus chaude ou plus froide que l’estimation que la photo copiée</translation>
    </message>
    <message>
        <source>Paste from %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>Coller depuis %1</translation>
    </message>
    <message>
        <source>Light of %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>Lumière de %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchBar</name>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <comment>chosen on the map</comment>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many patches, and their light</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: no light</source>
        <comment>how many patches</comment>
        <translation>%1 : aucune lumière</translation>
    </message>
    <message>
        <source>&amp;Use this light</source>
        <translation>&amp;Utiliser cette lumière</translation>
    </message>
    <message>
        <source>&amp;Exclude from the estimate</source>
        <translation>&amp;Exclure de l’estimation</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>&amp;Inclure de nouveau</translation>
    </message>
    <message>
        <source>Choose patches in &amp;similar light</source>
        <translation>Choisir les zones dans une lumière &amp;semblable</translation>
    </message>
    <message>
        <source>Include &amp;all patches again</source>
        <translation>Inclure de nouveau &amp;toutes les zones</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>N’en choisir &amp;aucune</translation>
    </message>
    <message>
        <source>Chosen patches</source>
        <translation>Zones choisies</translation>
    </message>
    <message>
        <source>Use this light</source>
        <translation>Utiliser cette lumière</translation>
    </message>
    <message>
        <source>Take the light of these patches out of the whole picture</source>
        <translation>Retirer de toute l’image la lumière de ces zones</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Keep these patches from the estimate (Del)</source>
        <translation>Exclure ces zones de l’estimation (Suppr)</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Inclure de nouveau</translation>
    </message>
    <message>
        <source>Let the estimate see these patches again (Del)</source>
        <translation>Remettre ces zones dans l’estimation (Suppr)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>N’en choisir aucune (Échap)</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>N’en choisir aucune</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchSelection</name>
    <message numerus="yes">
        <source>Light of %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Lumière de %n zone</numerusform>
            <numerusform>Lumière de %n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Exclure %n zone</numerusform>
            <numerusform>Exclure %n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n patch(es) again</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Inclure de nouveau %n zone</numerusform>
            <numerusform>Inclure de nouveau %n zones</numerusform>
        </translation>
    </message>
    <message>
        <source>Include all patches again</source>
        <comment>a step of the history</comment>
        <translation>Inclure de nouveau toutes les zones</translation>
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
    <message>
        <source>Chart placed</source>
        <translation>Mire placée</translation>
    </message>
    <message>
        <source>Chart as it is found</source>
        <translation>Mire telle que trouvée</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoKeeper</name>
    <message>
        <source>The settings of %1 were not saved. %2</source>
        <comment>%1 is a photo, %2 a reason</comment>
        <translation>Les réglages de %1 n’ont pas été enregistrés. %2</translation>
    </message>
    <message>
        <source>The saved settings of %1 are damaged and cannot be read. The file stays; before new settings are saved it is kept under another name.</source>
        <translation>Les réglages enregistrés de %1 sont endommagés et illisibles. Le fichier reste ; avant tout nouvel enregistrement, il sera gardé sous un autre nom.</translation>
    </message>
    <message>
        <source>The saved settings name an estimator that is not there: %1.</source>
        <translation>Les réglages enregistrés citent un estimateur absent : %1.</translation>
    </message>
    <message>
        <source>The saved settings of %1 were damaged by another program.</source>
        <translation>Les réglages enregistrés de %1 ont été endommagés par un autre programme.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <comment>step of the history</comment>
        <translation>Modifié par un autre programme</translation>
    </message>
    <message>
        <source>Another program changed the saved settings of %1; they were taken over. Undo brings yours back.</source>
        <translation>Un autre programme a modifié les réglages enregistrés de %1 ; ils ont été repris. Annuler rétablit les vôtres.</translation>
    </message>
    <message>
        <source>The damaged settings of %1 were kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>Les réglages endommagés de %1 ont été gardés sous %2.</translation>
    </message>
    <message>
        <source>Another program had changed the settings of %1. Yours were saved, the others kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>Un autre programme avait modifié les réglages de %1. Les vôtres ont été enregistrés, les autres gardés sous %2.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoLibrary</name>
    <message>
        <source>Take the stars off</source>
        <translation>Retirer les étoiles</translation>
    </message>
    <message numerus="yes">
        <source>Give %n star(s)</source>
        <comment>step of the history</comment>
        <translation>
            <numerusform>Donner %n étoile</numerusform>
            <numerusform>Donner %n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject no longer</source>
        <translation>Ne plus rejeter</translation>
    </message>
    <message>
        <source>in a light of its own</source>
        <translation>dans une lumière à part</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>marks of a photo</comment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerBar</name>
    <message>
        <source>Leave after a pick</source>
        <translation>Quitter après un prélèvement</translation>
    </message>
    <message>
        <source>Eyedropper</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>of the eyedropper</comment>
        <translation>Zone</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Side of the area, pixels of the sensor</source>
        <translation>Côté de la zone, en pixels du capteur</translation>
    </message>
    <message>
        <source>The side of the square that is measured; over the picture: the wheel, [ and ]</source>
        <translation>Le côté du carré mesuré ; sur l’image : molette, [ et ]</translation>
    </message>
    <message>
        <source>The eyedropper is put away once a place was picked</source>
        <translation>La pipette est rangée dès qu’un endroit est prélevé</translation>
    </message>
    <message>
        <source>Click something grey; Shift adds a place</source>
        <translation>Cliquez sur du gris ; Maj ajoute un endroit</translation>
    </message>
    <message>
        <source>Picked places</source>
        <translation>Endroits prélevés</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Retirer l’endroit</translation>
    </message>
    <message>
        <source>Remove the place that is chosen in the list, else the last one (Delete)</source>
        <translation>Retirer l’endroit choisi dans la liste, sinon le dernier (Suppr)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the eyedropper</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Put the eyedropper away (Esc)</source>
        <translation>Ranger la pipette (Échap)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a picked place, temperature</comment>
        <translation>%1 : %2</translation>
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
        <translation>Prendre la lumière sur un élément gris de la photo</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Walk from patch to patch of the map</source>
        <translation>Parcourir la carte zone par zone</translation>
    </message>
    <message>
        <source>While it is held: the picture before</source>
        <translation>Maintenue : l’image avant</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Déplacer le séparateur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Zoomer à l’endroit du pointeur</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>1:1, and back to the whole picture</source>
        <translation>1:1, puis retour à l’image entière</translation>
    </message>
    <message>
        <source>Turn the divider by a degree</source>
        <translation>Tourner le séparateur d’un degré</translation>
    </message>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch. Click patches or drag a frame to use their light or to exclude them.</source>
        <translation>Pointez l’image, ou parcourez-la avec les flèches, pour lire la lumière d’une zone. Cliquez des zones ou tracez un cadre pour utiliser leur lumière ou les exclure.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PictureView</name>
    <message>
        <source>%1 · preview, enlarged</source>
        <comment>%1 is what the picture shows</comment>
        <translation>%1 · aperçu, agrandi</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PlotKey</name>
    <message>
        <source>light found</source>
        <comment>mark of a plot</comment>
        <translation>lumière trouvée</translation>
    </message>
    <message>
        <source>as shot</source>
        <comment>mark of a plot</comment>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>mark of a plot</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>excluded</source>
        <comment>mark of a plot</comment>
        <translation>exclue</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Repères : %1</translation>
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
    <name>uncast::ui::ScreenColours</name>
    <message>
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation>sRVB</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB; the desktop brings them to the screen&apos;s colours.</source>
        <translation>Les images sont affichées en sRVB ; le bureau les adapte aux couleurs de l’écran.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the desktop tells no profile of this screen.</source>
        <translation>Les images sont affichées en sRVB : le bureau n’indique aucun profil pour cet écran.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the profile of this screen cannot be used.</source>
        <translation>Les images sont affichées en sRVB : le profil de cet écran est inutilisable.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB, which is what the profile of this screen asks for.</source>
        <translation>Les images sont affichées en sRVB, comme le demande le profil de cet écran.</translation>
    </message>
    <message>
        <source>Screen&apos;s profile</source>
        <translation>Profil de l’écran</translation>
    </message>
    <message>
        <source>The pictures are brought to the colours of this screen by its profile, %1.</source>
        <comment>%1 is its name</comment>
        <translation>Les images sont adaptées aux couleurs de cet écran par son profil, %1.</translation>
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
    <name>uncast::ui::SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Lights of the series</source>
        <translation>Lumières de la série</translation>
    </message>
    <message>
        <source>Open a folder to see its photos by their lights.</source>
        <translation>Ouvrez un dossier pour voir ses photos par lumière.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the light of %1 of %n photo(s)</source>
        <translation>
            <numerusform>Recherche de la lumière de %1 photo sur %n</numerusform>
            <numerusform>Recherche de la lumière de %1 photos sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been looked at yet.</source>
        <translation>
            <numerusform>%n photo n’a pas encore été examinée.</numerusform>
            <numerusform>%n photos n’ont pas encore été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) have been looked at.</source>
        <translation>
            <numerusform>La %n photo a été examinée.</numerusform>
            <numerusform>Les %n photos ont été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n n’a pas pu être lue.</numerusform>
            <numerusform>%n n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look at all photos</source>
        <translation>Examiner toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>%n light(s)</source>
        <translation>
            <numerusform>%n lumière</numerusform>
            <numerusform>%n lumières</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these photos</source>
        <translation>Sélectionner ces photos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s)</source>
        <comment>%1 is a light</comment>
        <translation>
            <numerusform>%1 : %n photo</numerusform>
            <numerusform>%1 : %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lights of their own: %n photo(s)</source>
        <translation>
            <numerusform>Lumières à part : %n photo</numerusform>
            <numerusform>Lumières à part : %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search for a key or a command</source>
        <translation>Chercher une touche ou une commande</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
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
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>noir %1, blanc %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>Exportation de %1…</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size: at 100 % each of its pixels is one of the screen.</source>
        <translation>De la taille réelle de la photo : à 100 %, chacun de ses pixels en est un de l’écran.</translation>
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
    <name>uncast::ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour, steps</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictFigures</name>
    <message>
        <source>Figures behind the verdict</source>
        <translation>Chiffres à l’appui du verdict</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure with its name</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Erreur attendue</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of the angle between the light found and the true one.</source>
        <translation>L’angle que l’estimateur suppose entre la lumière trouvée et la vraie.</translation>
    </message>
    <message>
        <source>Median distance of the patches</source>
        <translation>Distance médiane des zones</translation>
    </message>
    <message>
        <source>Half of the patches lie nearer to the light found, half farther from it.</source>
        <translation>La moitié des zones est plus près de la lumière trouvée, l’autre plus loin.</translation>
    </message>
    <message>
        <source>Patches in another light</source>
        <translation>Zones dans une autre lumière</translation>
    </message>
    <message>
        <source>Those farther from the light found than their own error explains. Above %1 the verdict is that there are several lights.</source>
        <translation>Celles plus éloignées de la lumière trouvée que leur propre erreur ne l’explique. Au-dessus de %1, le verdict est qu’il y a plusieurs lumières.</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>Zones utilisées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>Zones ayant permis d’identifier une lumière, sur le total.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <comment>%1 is why</comment>
        <translation>Non utilisées : %1</translation>
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
    <message>
        <source>Use the light found</source>
        <translation>Utiliser la lumière trouvée</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Show what the verdict rests on</source>
        <translation>Montrer sur quoi repose le verdict</translation>
    </message>
    <message>
        <source>fixed daylight</source>
        <translation>lumière du jour fixe</translation>
    </message>
    <message>
        <source>as shot</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>, strength %1 %</source>
        <translation>, intensité %1 %</translation>
    </message>
    <message>
        <source>In use is another light: %1 (%2), %3 from the one found.</source>
        <translation>Une autre lumière est utilisée : %1 (%2), à %3 de celle trouvée.</translation>
    </message>
    <message>
        <source>In use: %1 (%2).</source>
        <comment>a light and where it comes from</comment>
        <translation>Utilisée : %1 (%2).</translation>
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
        <source>Compare with</source>
        <comment>tool bar</comment>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What the corrected picture is compared with</source>
        <translation>Ce à quoi l’image corrigée est comparée</translation>
    </message>
    <message>
        <source>Each pixel of the photo on one of the screen</source>
        <translation>Chaque pixel de la photo sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>Each pixel of the photo on four of the screen</source>
        <translation>Chaque pixel de la photo sur quatre pixels de l’écran</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>See less of the photo, larger</source>
        <translation>Voir moins de la photo, en plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>See more of the photo, smaller</source>
        <translation>Voir plus de la photo, en plus petit</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigateur</translation>
    </message>
    <message>
        <source>The whole photo, small, while a part of it is seen</source>
        <translation>La photo entière en petit, tant qu’une partie seulement est visible</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, clockwise; or drag the knobs near its ends</source>
        <translation>Tourner le séparateur de 15° dans le sens horaire ; ou tirer les poignées près de ses extrémités</translation>
    </message>
    <message>
        <source>Turn the divider &amp;back</source>
        <translation>Tourner le séparateur en a&amp;rrière</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, anticlockwise</source>
        <translation>Tourner le séparateur de 15° dans le sens antihoraire</translation>
    </message>
    <message>
        <source>&amp;Reset the divider</source>
        <translation>&amp;Réinitialiser le séparateur</translation>
    </message>
    <message>
        <source>The divider upright in the middle; so does a double click on it</source>
        <translation>Le séparateur droit au milieu ; un double-clic fait de même</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewingPanel</name>
    <message>
        <source>Viewing</source>
        <translation>Visualisation</translation>
    </message>
    <message>
        <source>For viewing only: exports and estimates do not change.</source>
        <translation>Pour l’affichage seulement : exportations et estimations ne changent pas.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Exposure, for viewing only</source>
        <translation>Exposition, pour l’affichage seulement</translation>
    </message>
    <message>
        <source>Brighter or darker, in stops, on this screen only.
Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>Plus clair ou plus sombre, en IL, sur cet écran seulement.
Glisser ou flèches ; Maj affine, double-clic réinitialise. La molette agit après un clic.</translation>
    </message>
    <message>
        <source>Plain, as exported</source>
        <translation>Simple, comme exportée</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>Filmique</translation>
    </message>
    <message>
        <source>Tone, for viewing only</source>
        <translation>Tons, pour l’affichage seulement</translation>
    </message>
    <message>
        <source>Filmic: brighter middle tones, and highlights that roll off as on film</source>
        <translation>Filmique : tons moyens plus clairs et hautes lumières adoucies comme sur film</translation>
    </message>
    <message>
        <source>Reset viewing</source>
        <translation>Réinitialiser la visualisation</translation>
    </message>
    <message>
        <source>View the photo as it is exported</source>
        <translation>Voir la photo comme elle sera exportée</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>EV</source>
        <comment>stops of exposure</comment>
        <translation>IL</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WarningsList</name>
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
    <message>
        <source>New here? See what is where, with the sample scene:</source>
        <translation>Nouveau ici ? Découvrez ce qui est où, avec la scène d’exemple :</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>Visite en deux minutes</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
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
    <message>
        <source>Strength is back at 100 %: the light you set is taken out whole.</source>
        <translation>L’intensité est revenue à 100 % : la lumière réglée est entièrement retirée.</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>Glisser ou flèches ; Maj affine, double-clic réinitialise. La molette agit après un clic.</translation>
    </message>
</context>
</TS>
