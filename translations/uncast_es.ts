<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Bars</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Not corrected yet (daylight gains)</source>
        <translation>Aún sin corregir (ganancias de luz de día)</translation>
    </message>
    <message>
        <source>Not corrected (daylight gains)</source>
        <translation>Sin corregir (ganancias de luz de día)</translation>
    </message>
    <message>
        <source>Not corrected yet (camera&apos;s own gains)</source>
        <translation>Aún sin corregir (ganancias de la cámara)</translation>
    </message>
    <message>
        <source>Not corrected (camera&apos;s own gains)</source>
        <translation>Sin corregir (ganancias de la cámara)</translation>
    </message>
    <message>
        <source>Not corrected yet (no gains)</source>
        <translation>Aún sin corregir (sin ganancias)</translation>
    </message>
    <message>
        <source>Not corrected (no gains)</source>
        <translation>Sin corregir (sin ganancias)</translation>
    </message>
    <message>
        <source>Corrected picture</source>
        <translation>Imagen corregida</translation>
    </message>
    <message>
        <source>W = I / L, %1, strength %2 %</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L, %1, intensidad %2 %</translation>
    </message>
    <message>
        <source>W = I / L, %1</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L, %1</translation>
    </message>
    <message>
        <source>As the camera balanced it (no light could be told)</source>
        <translation>Con el balance de la cámara (no se puede determinar la luz)</translation>
    </message>
    <message>
        <source>Daylight gains (no light could be told)</source>
        <translation>Ganancias de luz de día (no se puede determinar la luz)</translation>
    </message>
    <message>
        <source>No gains (no light could be told)</source>
        <translation>Sin ganancias (no se puede determinar la luz)</translation>
    </message>
    <message>
        <source>W = I / L, tried: %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>W = I / L, prueba: %1</translation>
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
        <translation>Piel oscura</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Piel clara</translation>
    </message>
    <message>
        <source>Blue sky</source>
        <translation>Cielo azul</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>Follaje</translation>
    </message>
    <message>
        <source>Blue flower</source>
        <translation>Flor azul</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purplish blue</source>
        <translation>Azul violáceo</translation>
    </message>
    <message>
        <source>Moderate red</source>
        <translation>Rojo moderado</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Yellow green</source>
        <translation>Verde amarillento</translation>
    </message>
    <message>
        <source>Orange yellow</source>
        <translation>Amarillo anaranjado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Neutral 8</source>
        <translation>Neutro 8</translation>
    </message>
    <message>
        <source>Neutral 6.5</source>
        <translation>Neutro 6.5</translation>
    </message>
    <message>
        <source>Neutral 5</source>
        <translation>Neutro 5</translation>
    </message>
    <message>
        <source>Neutral 3.5</source>
        <translation>Neutro 3.5</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
</context>
<context>
    <name>ClipOverlay</name>
    <message>
        <source>Clipped in red</source>
        <translation>Recortado en el rojo</translation>
    </message>
    <message>
        <source>Clipped in green</source>
        <translation>Recortado en el verde</translation>
    </message>
    <message>
        <source>Clipped in blue</source>
        <translation>Recortado en el azul</translation>
    </message>
    <message>
        <source>Clipped in any channel</source>
        <translation>Recortado en algún canal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of clipping; its share of the picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saturated on the sensor</source>
        <translation>Saturado en el sensor</translation>
    </message>
    <message>
        <source>At white in the output only</source>
        <translation>Blanco solo en la salida</translation>
    </message>
    <message>
        <source>At black in the output</source>
        <translation>Negro en la salida</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>No se puede abrir el archivo para leerlo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>LibRaw cannot read the file: %1.</source>
        <translation>LibRaw no puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file ends before its picture does: it is cut off.</source>
        <translation>El archivo termina antes que su imagen: está cortado.</translation>
    </message>
    <message>
        <source>The picture data are damaged.</source>
        <translation>Los datos de la imagen están dañados.</translation>
    </message>
    <message>
        <source>The picture data are damaged: the decoder met errors in them.</source>
        <translation>Los datos de la imagen están dañados: el decodificador encontró errores.</translation>
    </message>
    <message>
        <source>The compressed picture data are damaged (%1).</source>
        <translation>Los datos comprimidos de la imagen están dañados (%1).</translation>
    </message>
    <message>
        <source>tile %1 of %2: %3</source>
        <translation>mosaico %1 de %2: %3</translation>
    </message>
    <message>
        <source>The picture the file declares does not fit into memory.</source>
        <translation>La imagen que declara el archivo no cabe en la memoria.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>LibRaw knows this format but cannot decode it.</source>
        <translation>LibRaw conoce este formato pero no puede decodificarlo.</translation>
    </message>
    <message>
        <source>Floating-point RAW files are not supported.</source>
        <translation>No se admiten archivos RAW de coma flotante.</translation>
    </message>
    <message>
        <source>The file holds no picture data.</source>
        <translation>El archivo no contiene datos de imagen.</translation>
    </message>
    <message>
        <source>The file is a JPEG picture, not a RAW file.</source>
        <translation>El archivo es una imagen JPEG, no un archivo RAW.</translation>
    </message>
    <message>
        <source>The file is a PNG picture, not a RAW file.</source>
        <translation>El archivo es una imagen PNG, no un archivo RAW.</translation>
    </message>
    <message>
        <source>The file is plain text, not a RAW file.</source>
        <translation>El archivo es texto, no un archivo RAW.</translation>
    </message>
    <message>
        <source>No RAW format that this version of LibRaw (%1) can read, or the header is damaged.</source>
        <translation>No es un formato RAW que esta versión de LibRaw (%1) pueda leer, o la cabecera está dañada.</translation>
    </message>
    <message>
        <source>The picture is smaller than one cell of its colour pattern.</source>
        <translation>La imagen es menor que una celda de su patrón de color.</translation>
    </message>
    <message>
        <source>The file holds no preview picture.</source>
        <translation>El archivo no contiene vista previa.</translation>
    </message>
    <message>
        <source>The preview picture has a format that cannot be shown.</source>
        <translation>La vista previa tiene un formato que no se puede mostrar.</translation>
    </message>
    <message>
        <source>The preview picture cannot be read.</source>
        <translation>No se puede leer la vista previa.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>El trabajo se detuvo.</translation>
    </message>
    <message>
        <source>The black level is not below the white level; nothing can be measured.</source>
        <translation>El nivel de negro no está por debajo del nivel de blanco; no se puede medir nada.</translation>
    </message>
    <message>
        <source>The black level is not below the white level; the picture cannot be developed.</source>
        <translation>El nivel de negro no está por debajo del nivel de blanco; la imagen no se puede revelar.</translation>
    </message>
    <message>
        <source>Black level %1 is not below the white level %2.</source>
        <translation>El nivel de negro %1 no está por debajo del nivel de blanco %2.</translation>
    </message>
    <message>
        <source>Black level %1 is used for this camera instead of %2 (%3).</source>
        <translation>Para esta cámara se usa el nivel de negro %1 en lugar de %2 (%3).</translation>
    </message>
    <message>
        <source>the reprocessed Gehler-Shi set</source>
        <translation>el conjunto Gehler-Shi reprocesado</translation>
    </message>
    <message>
        <source>The file calls a border of the sensor covered, but that border saw light or was never written: the black level cannot be checked against it.</source>
        <translation>El archivo dice que un borde del sensor está cubierto, pero ese borde vio luz o nunca se escribió: no se puede comprobar el nivel de negro con él.</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too high: %3, the masked border of the sensor measures %4.</source>
        <translation>El nivel de negro del canal %1 parece %2 cuentas demasiado alto: %3, el borde cubierto del sensor mide %4.</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too low: %3, the masked border of the sensor measures %4.</source>
        <translation>El nivel de negro del canal %1 parece %2 cuentas demasiado bajo: %3, el borde cubierto del sensor mide %4.</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too high: %2, the masked border of the sensor measures %3.</source>
        <translation>El nivel de negro parece %1 cuentas demasiado alto: %2, el borde cubierto del sensor mide %3.</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too low: %2, the masked border of the sensor measures %3.</source>
        <translation>El nivel de negro parece %1 cuentas demasiado bajo: %2, el borde cubierto del sensor mide %3.</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>usted indicó %1</translation>
    </message>
    <message>
        <source>the table of cameras says %1</source>
        <translation>la tabla de cámaras dice %1</translation>
    </message>
    <message>
        <source>the file says %1</source>
        <translation>el archivo dice %1</translation>
    </message>
    <message>
        <source>Black level may be about %1 counts too low: no sample comes nearer to it, and all channels stop alike.</source>
        <translation>El nivel de negro puede ser unas %1 cuentas demasiado bajo: ninguna muestra se le acerca más y todos los canales se detienen igual.</translation>
    </message>
    <message>
        <source>Black level looks too high: %1 % of the samples lie at or below it, down to %2 counts under it.</source>
        <translation>El nivel de negro parece demasiado alto: el %1 % de las muestras está en él o por debajo, hasta %2 cuentas.</translation>
    </message>
    <message>
        <source>White level %1 looks too low: %2 % of the samples lie above it, up to %3.</source>
        <translation>El nivel de blanco %1 parece demasiado bajo: el %2 % de las muestras está por encima, hasta %3.</translation>
    </message>
    <message>
        <source>White level %1 looks too high: %2 % of the samples pile up at %3, as clipped ones do.</source>
        <translation>El nivel de blanco %1 parece demasiado alto: el %2 % de las muestras se acumula en %3, como ocurre al saturar.</translation>
    </message>
    <message>
        <source>The lower %1 % of the picture holds no data: its rows only repeat. The file is probably cut off or has a hole.</source>
        <translation>El %1 % inferior de la imagen no contiene datos: sus filas solo se repiten. Probablemente el archivo está cortado o tiene un hueco.</translation>
    </message>
    <message>
        <source>%1 samples stand far off all their neighbours: dead or hot pixels, or a damaged file.</source>
        <translation>%1 muestras se apartan mucho de todas sus vecinas: píxeles muertos o calientes, o un archivo dañado.</translation>
    </message>
    <message>
        <source>Some samples reach %1, which a sensor with white level %2 cannot write: the file is probably damaged.</source>
        <translation>Algunas muestras llegan a %1, lo que un sensor con nivel de blanco %2 no puede escribir: probablemente el archivo está dañado.</translation>
    </message>
    <message>
        <source>No sample lies above the black level %1.</source>
        <translation>Ninguna muestra supera el nivel de negro %1.</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point; it was converted through the colour matrix.</source>
        <translation>La cámara guardó su balance de blancos como punto blanco; se convirtió mediante la matriz de color.</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point only, which means nothing without a usable colour matrix.</source>
        <translation>La cámara guardó su balance de blancos solo como punto blanco, lo que no dice nada sin una matriz de color utilizable.</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance in the file is not usable: a channel is zero.</source>
        <translation>El balance de blancos de la cámara no es utilizable: un canal es cero.</translation>
    </message>
    <message>
        <source>The camera stored no white balance of its own.</source>
        <translation>La cámara no guardó ningún balance de blancos.</translation>
    </message>
    <message>
        <source>The camera stored no usable white balance of its own.</source>
        <translation>La cámara no guardó ningún balance de blancos utilizable.</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: what it makes of daylight cannot be told.</source>
        <translation>No se conoce ninguna matriz de color de esta cámara: no se puede saber cómo registra la luz de día.</translation>
    </message>
    <message>
        <source>The sensor sees one band only: there is no colour of light to find.</source>
        <translation>El sensor solo ve una banda: no hay color de luz que encontrar.</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped: no light can be told.</source>
        <translation>Casi todos los píxeles están saturados: no se puede determinar la luz.</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked: no light can be told.</source>
        <translation>Casi todos los píxeles están enmascarados: no se puede determinar la luz.</translation>
    </message>
    <message>
        <source>The picture is black: no light can be told.</source>
        <translation>La imagen es negra: no se puede determinar la luz.</translation>
    </message>
    <message>
        <source>Every pixel is the same: no light can be told.</source>
        <translation>Todos los píxeles son iguales: no se puede determinar la luz.</translation>
    </message>
    <message>
        <source>Too few usable pixels are left to tell a light.</source>
        <translation>Quedan muy pocos píxeles utilizables para determinar la luz.</translation>
    </message>
    <message>
        <source>The network module is not installed; estimators that need no training still work.</source>
        <translation>El módulo de la red no está instalado; los estimadores que no necesitan entrenamiento siguen funcionando.</translation>
    </message>
    <message>
        <source>The memory that this program may use (ulimit -v) is too little for the network; estimators that need no training still work.</source>
        <translation>La memoria que puede usar este programa (ulimit -v) no basta para la red; los estimadores que no necesitan entrenamiento siguen funcionando.</translation>
    </message>
    <message>
        <source>The network module belongs to another version of this program.</source>
        <translation>El módulo de la red pertenece a otra versión de este programa.</translation>
    </message>
    <message>
        <source>The network module could not be loaded: %1</source>
        <translation>No se pudo cargar el módulo de la red: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>No se pudo ejecutar la red: %1</translation>
    </message>
    <message>
        <source>The network could not be built: %1</source>
        <translation>No se pudo construir la red: %1</translation>
    </message>
    <message>
        <source>The network gave no usable answer.</source>
        <translation>La red no dio una respuesta utilizable.</translation>
    </message>
    <message>
        <source>The file of network weights is missing or cannot be read.</source>
        <translation>El archivo de pesos de la red falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The file of network weights ends too early.</source>
        <translation>El archivo de pesos de la red termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged.</source>
        <translation>El archivo de pesos de la red está dañado.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its checksum does not match.</source>
        <translation>El archivo de pesos de la red está dañado: su suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its header cannot be read.</source>
        <translation>El archivo de pesos de la red está dañado: no se puede leer su cabecera.</translation>
    </message>
    <message>
        <source>The file of network weights contradicts itself.</source>
        <translation>El archivo de pesos de la red se contradice.</translation>
    </message>
    <message>
        <source>The file of network weights was written by a newer version of this program.</source>
        <translation>El archivo de pesos de la red fue escrito por una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>This is not a file of network weights.</source>
        <translation>Este no es un archivo de pesos de la red.</translation>
    </message>
    <message>
        <source>The network does not answer its test patches as it did when it was trained.</source>
        <translation>La red no responde a sus zonas de prueba como cuando se entrenó.</translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation>El archivo ya existe.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 ya existe y se dejó como estaba.</translation>
    </message>
    <message>
        <source>Could not write %1: it is not a regular file.</source>
        <translation>No se pudo escribir %1: no es un archivo normal.</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>the TIFF library gave no reason</source>
        <translation>la biblioteca TIFF no dio ningún motivo</translation>
    </message>
    <message>
        <source>There is no picture to write to %1.</source>
        <translation>No hay ninguna imagen que escribir en %1.</translation>
    </message>
    <message>
        <source>Could not make the picture of %1: %2.</source>
        <translation>No se pudo crear la imagen de %1: %2.</translation>
    </message>
    <message>
        <source>Could not read %1 again.</source>
        <translation>No se pudo volver a leer %1.</translation>
    </message>
    <message>
        <source>Could not add the photo&apos;s metadata to %1: %2.</source>
        <translation>No se pudieron añadir los metadatos de la foto a %1: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory to develop this photo in full size.</source>
        <translation>No hay memoria suficiente para revelar esta foto a tamaño completo.</translation>
    </message>
    <message>
        <source>There is not enough memory to interpolate this picture.</source>
        <translation>No hay memoria suficiente para interpolar esta imagen.</translation>
    </message>
    <message>
        <source>LibRaw cannot interpolate the picture: %1.</source>
        <translation>LibRaw no puede interpolar la imagen: %1.</translation>
    </message>
    <message>
        <source>The light must have one positive number for each channel of the camera.</source>
        <translation>La luz debe tener un número positivo por cada canal de la cámara.</translation>
    </message>
    <message>
        <source>LittleCMS could not make an sRGB profile.</source>
        <translation>LittleCMS no pudo crear un perfil sRGB.</translation>
    </message>
    <message>
        <source>LittleCMS could not write an sRGB profile.</source>
        <translation>LittleCMS no pudo escribir un perfil sRGB.</translation>
    </message>
    <message>
        <source>The bytes are no ICC profile.</source>
        <translation>Los bytes no son un perfil ICC.</translation>
    </message>
    <message>
        <source>Reading %1 MP</source>
        <translation>Leyendo %1 MP</translation>
    </message>
    <message>
        <source>Checking levels</source>
        <translation>Comprobando niveles</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation>Examinando zonas</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Equilibrando</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>Interpolando</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>Revelando</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificando</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped.</source>
        <translation>Casi todos los píxeles están recortados.</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked.</source>
        <translation>Casi todos los píxeles están cubiertos.</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>La imagen es negra.</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>Todos los píxeles son iguales.</translation>
    </message>
    <message>
        <source>The camera stored this picture with its own white balance applied.</source>
        <translation>La cámara guardó esta imagen con su propio balance de blancos aplicado.</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: the light found is less certain.</source>
        <translation>No se conoce ninguna matriz de color de esta cámara: la luz encontrada es menos segura.</translation>
    </message>
    <message>
        <source>No usable patch is left: no light can be told.</source>
        <translation>No queda ninguna zona utilizable: no se puede determinar la luz.</translation>
    </message>
    <message>
        <source>Nearly every patch is left out: no light can be told.</source>
        <translation>Casi todas las zonas están excluidas: no se puede determinar la luz.</translation>
    </message>
    <message>
        <source>No usable patch is left.</source>
        <translation>No queda ninguna zona utilizable.</translation>
    </message>
    <message>
        <source>Nearly every patch is left out.</source>
        <translation>Casi todas las zonas están excluidas.</translation>
    </message>
    <message>
        <source>This is a file of the trainer, but not of network weights.</source>
        <translation>Es un archivo del entrenamiento, pero no de pesos de red.</translation>
    </message>
    <message>
        <source>The network was trained for another common camera space.</source>
        <translation>La red se entrenó para otro espacio de cámara común.</translation>
    </message>
    <message>
        <source>The file of weights holds no network that sees pictures.</source>
        <translation>El archivo de pesos no contiene ninguna red que vea imágenes.</translation>
    </message>
    <message>
        <source>The file of network weights has no usable test vectors.</source>
        <translation>El archivo de pesos no tiene vectores de prueba utilizables.</translation>
    </message>
    <message>
        <source>The network holds tensors that its plan does not know.</source>
        <translation>La red contiene tensores que su plan no conoce.</translation>
    </message>
    <message>
        <source>The weights hold no patch network or no histogram network.</source>
        <translation>A los pesos les falta la red de zonas o la de histogramas.</translation>
    </message>
    <message>
        <source>There are no saved settings.</source>
        <translation>No hay ajustes guardados.</translation>
    </message>
    <message>
        <source>The saved settings of this photo are damaged and were left out.</source>
        <translation>Los ajustes guardados de esta foto están dañados y no se han usado.</translation>
    </message>
    <message>
        <source>The settings of this photo were saved by a later version of the program, which may know more.</source>
        <translation>Los ajustes de esta foto se guardaron con una versión posterior del programa, que quizá conozca más.</translation>
    </message>
    <message>
        <source>The damaged settings file in the way cannot be renamed.</source>
        <translation>No se puede renombrar el archivo de ajustes dañado que estorba.</translation>
    </message>
    <message>
        <source>The saved settings cannot be removed.</source>
        <translation>No se pueden eliminar los ajustes guardados.</translation>
    </message>
    <message>
        <source>The settings cannot be saved beside the photo.</source>
        <translation>No se pueden guardar los ajustes junto a la foto.</translation>
    </message>
    <message>
        <source>The profile describes no RGB screen.</source>
        <translation>El perfil no describe una pantalla RGB.</translation>
    </message>
    <message>
        <source>No colours can be brought to the screen&apos;s profile.</source>
        <translation>No se puede convertir ningún color al perfil de la pantalla.</translation>
    </message>
    <message>
        <source>The settings that another program saved cannot be kept aside.</source>
        <translation>Los ajustes que guardó otro programa no se pueden conservar aparte.</translation>
    </message>
    <message>
        <source>This part does not lie in the picture.</source>
        <translation>Esta parte no está en la imagen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>no light can be told</source>
        <comment>why a patch is not used</comment>
        <translation>luz no determinable</translation>
    </message>
    <message>
        <source>no light found here</source>
        <comment>legend of hatched cells</comment>
        <translation>aquí no se encontró luz</translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>legend of hatched cells</comment>
        <translation>aquí no se conoce</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>no usada:</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>matiz</translation>
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
        <translation>Color de la luz</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>what the map shows</comment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Duv: magenta to green</source>
        <comment>what the map shows</comment>
        <translation>Duv: de magenta a verde</translation>
    </message>
    <message>
        <source>Degrees from the light found</source>
        <comment>what the map shows</comment>
        <translation>Grados desde la luz encontrada</translation>
    </message>
    <message>
        <source>Expected error</source>
        <comment>what the map shows</comment>
        <translation>Error esperado</translation>
    </message>
    <message>
        <source>Each patch in the colour of its light, as daylight-adapted eyes would see it</source>
        <translation>Cada zona en el color de su luz, como la verían ojos adaptados a la luz de día</translation>
    </message>
    <message>
        <source>Correlated colour temperature, even in mired: cold lights dark, warm ones bright</source>
        <translation>Temperatura de color correlacionada, uniforme en mired: luces frías oscuras, cálidas claras</translation>
    </message>
    <message>
        <source>Distance from a glowing body&apos;s colours: blue is magenta light, orange greenish light</source>
        <translation>Distancia a los colores de un cuerpo incandescente: azul es luz magenta, naranja luz verdosa</translation>
    </message>
    <message>
        <source>How far the light of each patch lies from the one that is taken out</source>
        <translation>A qué distancia está la luz de cada zona de la que se elimina</translation>
    </message>
    <message>
        <source>How far off the estimator expects to be in each patch: dark is sure</source>
        <translation>El error que el estimador espera en cada zona: oscuro es seguro</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>legend of cells that are left out</comment>
        <translation>excluida por usted</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <comment>of the map</comment>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>segura a %1</translation>
    </message>
    <message>
        <source>used</source>
        <comment>a patch of the map</comment>
        <translation>usada</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <comment>%1 is why</comment>
        <translation>no usada: %1</translation>
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
        <translation>Fuera de la imagen</translation>
    </message>
    <message>
        <source>The sensor sees no colours</source>
        <comment>why a place tells no light</comment>
        <translation>El sensor no ve colores</translation>
    </message>
    <message>
        <source>Overexposed: tells no light</source>
        <comment>why a place tells no light</comment>
        <translation>Sobreexpuesto: no revela la luz</translation>
    </message>
    <message>
        <source>Too dark to tell a light</source>
        <comment>why a place tells no light</comment>
        <translation>Demasiado oscuro para revelar la luz</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2 % of the range</source>
        <comment>%1 is a number of pixels, %2 how bright</comment>
        <translation>%1 × %1 px, %2 % del rango</translation>
    </message>
    <message>
        <source>%1 % clipped</source>
        <translation>%1 % recortado</translation>
    </message>
    <message>
        <source>noise ±%1</source>
        <comment>%1 is an angle</comment>
        <translation>ruido ±%1</translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>%1 is a file</comment>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Quit while exporting?</source>
        <translation>¿Salir durante la exportación?</translation>
    </message>
    <message>
        <source>%1 is still being written.</source>
        <comment>%1 is a file</comment>
        <translation>%1 aún se está escribiendo.</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminar y luego salir</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>Descartar y salir</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files to be written are there already.</source>
        <translation>
            <numerusform>%n de los archivos por escribir ya existe.</numerusform>
            <numerusform>%n de los archivos por escribir ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be exported.</source>
        <translation>
            <numerusform>Queda %n foto por exportar.</numerusform>
            <numerusform>Quedan %n fotos por exportar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>Ya existen archivos</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Seguir exportando</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What the camera saw</source>
        <translation>Lo que vio la cámara</translation>
    </message>
    <message>
        <source>The photo with the colour of its light still in it. Over it lies the map: the light that was found in each patch.</source>
        <translation>La foto, aún con el color de su luz. Encima está el mapa: la luz encontrada en cada zona.</translation>
    </message>
    <message>
        <source>The same without that colour</source>
        <translation>La misma sin ese color</translation>
    </message>
    <message>
        <source>The light is taken out: white is white again. The wheel zooms, dragging moves; both pictures go together.</source>
        <translation>La luz se ha eliminado: el blanco vuelve a ser blanco. La rueda amplía, arrastrar mueve; ambas imágenes van juntas.</translation>
    </message>
    <message>
        <source>Whether to trust it</source>
        <translation>Si se puede confiar</translation>
    </message>
    <message>
        <source>One light or several, how warm it is, and how sure the program is of it. A warning comes with what can be done about it.</source>
        <translation>Una luz o varias, lo cálida que es y lo seguro que está el programa. Un aviso dice también qué se puede hacer.</translation>
    </message>
    <message>
        <source>Disagree with one drag</source>
        <translation>Corregir con un gesto</translation>
    </message>
    <message>
        <source>Try it: drag the temperature. The picture follows at once; a double-click on the slider takes it back. Strength keeps a part of the mood.</source>
        <translation>Pruebe: arrastre la temperatura. La imagen la sigue al instante; un doble clic en el control la devuelve. La intensidad conserva parte del ambiente.</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>Otras opiniones</translation>
    </message>
    <message>
        <source>Every way of finding the light, with the picture that it would give. A click takes it.</source>
        <translation>Cada forma de encontrar la luz, con la imagen que daría. Un clic la aplica.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>%1 shows and hides it; the arrow beside it chooses what it shows: temperature, green or magenta, sureness. Point at a patch to read its light.</source>
        <translation>%1 lo muestra y lo oculta; la flecha de al lado elige qué muestra: temperatura, verde o magenta, seguridad. Señale una zona para leer su luz.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Side by side, split by a line, or the corrected picture alone. Hold \ for a glance at the one before.</source>
        <translation>Lado a lado, divididas por una línea o solo la imagen corregida. Mantenga \ para ver la de antes.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>%1 takes back every step, and the RAW file is never written to.</source>
        <translation>%1 deshace cada paso, y el archivo RAW nunca se modifica.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévesela</translation>
    </message>
    <message>
        <source>%1 saves the corrected picture in full size. F1 shows all keys; the menu Help has this tour for another time.</source>
        <translation>%1 guarda la imagen corregida a tamaño completo. F1 muestra todas las teclas; el menú Ayuda guarda esta visita para otra ocasión.</translation>
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
        <translation>Sin temperatura</translation>
    </message>
    <message>
        <source>Far from daylight and lamps, about %1</source>
        <translation>Lejos de la luz de día y las lámparas, unos %1</translation>
    </message>
    <message>
        <source>%1, tint %2</source>
        <comment>%1 is a temperature</comment>
        <translation>%1, matiz %2</translation>
    </message>
    <message>
        <source>Daylight</source>
        <comment>a light</comment>
        <translation>Luz de día</translation>
    </message>
    <message>
        <source>Cloudy sky</source>
        <comment>a light</comment>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Shade</source>
        <comment>a light</comment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Tungsten lamp</source>
        <comment>a light</comment>
        <translation>Tungsteno</translation>
    </message>
    <message>
        <source>Fluorescent lamp</source>
        <comment>a light</comment>
        <translation>Fluorescente</translation>
    </message>
    <message>
        <source>Flash</source>
        <comment>a light</comment>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>white balance</comment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic, %1 mired, tint %2</source>
        <comment>white balance, offsets with their signs</comment>
        <translation>Automático, %1 mired, matiz %2</translation>
    </message>
    <message>
        <source>As shot</source>
        <comment>white balance</comment>
        <translation>Como se tomó</translation>
    </message>
    <message>
        <source>Strength %1 %</source>
        <translation>Intensidad %1 %</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>Ganancias %1</translation>
    </message>
    <message>
        <source>Network (dscnn)</source>
        <translation>Red (dscnn)</translation>
    </message>
    <message>
        <source>Paper&apos;s network (dscnn-paper)</source>
        <translation>Red del artículo (dscnn-paper)</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Mundo gris</translation>
    </message>
    <message>
        <source>Brightest spot (max-RGB)</source>
        <translation>Punto más brillante (max-RGB)</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Tonos de gris</translation>
    </message>
    <message>
        <source>Grey edges, first order</source>
        <translation>Bordes grises, primer orden</translation>
    </message>
    <message>
        <source>Grey edges, second order</source>
        <translation>Bordes grises, segundo orden</translation>
    </message>
    <message>
        <source>Bright and dark colours (PCA)</source>
        <translation>Colores claros y oscuros (PCA)</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>Como se tomó (de la cámara)</translation>
    </message>
    <message>
        <source>Daylight (D65)</source>
        <translation>Luz de día (D65)</translation>
    </message>
    <message>
        <source>A trained network looks at many patches and says how sure it is of each. The best this program has.</source>
        <translation>Una red entrenada examina muchas zonas y dice lo segura que está de cada una. Lo mejor de este programa.</translation>
    </message>
    <message>
        <source>The network of Wang and Shang (2019): one scale of patches, plain median.</source>
        <translation>La red de Wang y Shang (2019): zonas de una sola escala, mediana simple.</translation>
    </message>
    <message>
        <source>Assumes that the scene averages to grey.</source>
        <translation>Supone que la escena es gris en promedio.</translation>
    </message>
    <message>
        <source>Assumes that the brightest spot of each colour is white.</source>
        <translation>Supone que el punto más brillante de cada color es blanco.</translation>
    </message>
    <message>
        <source>Between grey world and brightest spot: bright areas count more.</source>
        <translation>Entre mundo gris y punto más brillante: las zonas claras cuentan más.</translation>
    </message>
    <message>
        <source>Assumes that edges average to grey.</source>
        <translation>Supone que los bordes son grises en promedio.</translation>
    </message>
    <message>
        <source>Assumes that the bends of edges average to grey.</source>
        <translation>Supone que las curvaturas de los bordes son grises en promedio.</translation>
    </message>
    <message>
        <source>The main direction of the brightest and darkest colours.</source>
        <translation>La dirección principal de los colores más claros y más oscuros.</translation>
    </message>
    <message>
        <source>The white balance the camera stored with the photo.</source>
        <translation>El balance de blancos que la cámara guardó con la foto.</translation>
    </message>
    <message>
        <source>Noon daylight, whatever the photo shows.</source>
        <translation>Luz de mediodía, muestre lo que muestre la foto.</translation>
    </message>
    <message>
        <source>patches and histograms</source>
        <comment>where the light is drawn from</comment>
        <translation>zonas e histogramas</translation>
    </message>
    <message>
        <source>median of the map</source>
        <comment>where the light is drawn from</comment>
        <translation>mediana del mapa</translation>
    </message>
    <message>
        <source>the camera</source>
        <comment>where the light is drawn from</comment>
        <translation>la cámara</translation>
    </message>
    <message>
        <source>the camera&apos;s matrix</source>
        <comment>where the light is drawn from</comment>
        <translation>la matriz de la cámara</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <comment>where the light is drawn from</comment>
        <translation>la imagen completa</translation>
    </message>
    <message>
        <source>from the median of the map</source>
        <translation>de la mediana del mapa</translation>
    </message>
    <message>
        <source>from the light found</source>
        <translation>de la luz encontrada</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance.</source>
        <translation>El balance de blancos de la cámara.</translation>
    </message>
    <message>
        <source>Fixed daylight.</source>
        <translation>Luz de día fija.</translation>
    </message>
    <message>
        <source>Taken as it is: the picture was not asked.</source>
        <translation>Se toma tal cual, sin analizar la imagen.</translation>
    </message>
    <message>
        <source>No light can be told.</source>
        <translation>No se puede determinar la luz.</translation>
    </message>
    <message>
        <source>Lights of different colour.</source>
        <translation>Luces de distinto color.</translation>
    </message>
    <message>
        <source>Half of the patches lie more than %1 from the light found.</source>
        <translation>La mitad de las zonas está a más de %1 de la luz encontrada.</translation>
    </message>
    <message>
        <source>A guess, sure to about %1.</source>
        <translation>Una suposición, con un margen de unos %1.</translation>
    </message>
    <message>
        <source>A guess: little here tells the light.</source>
        <translation>Una suposición: hay pocos indicios de la luz.</translation>
    </message>
    <message>
        <source>Half of the patches lie within %1 of it.</source>
        <translation>La mitad de las zonas está a menos de %1 de ella.</translation>
    </message>
    <message>
        <source>One light, sure to about %1.</source>
        <translation>Una sola luz, con un margen de unos %1.</translation>
    </message>
    <message>
        <source>One light.</source>
        <translation>Una sola luz.</translation>
    </message>
    <message>
        <source>overexposed</source>
        <comment>why a patch is not used</comment>
        <translation>sobreexpuesta</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>why a patch is not used</comment>
        <translation>demasiado oscura</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>why a patch is not used</comment>
        <translation>enmascarada</translation>
    </message>
    <message>
        <source>only noise</source>
        <comment>why a patch is not used</comment>
        <translation>solo ruido</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>why a patch is not used</comment>
        <translation>excluida por usted</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: colours are approximate, and no temperature can be told.</source>
        <translation>No se conoce ninguna matriz de color de esta cámara: los colores son aproximados y no se puede dar una temperatura.</translation>
    </message>
    <message>
        <source>The file&apos;s colour matrix is zero or singular: colours are approximate, and no temperature can be told.</source>
        <translation>La matriz de color del archivo es cero o singular: los colores son aproximados y no se puede dar una temperatura.</translation>
    </message>
    <message>
        <source>The photo is not there</source>
        <translation>La foto no está</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>This is no RAW photo that can be read</source>
        <translation>No es una foto RAW que se pueda leer</translation>
    </message>
    <message>
        <source>A part of the file is missing</source>
        <translation>Falta una parte del archivo</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>La foto es demasiado grande</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>No se puede leer esta foto</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its card or drive taken out. Open it from where it is now.</source>
        <translation>Quizá se movió o cambió de nombre, o se retiró su tarjeta o unidad. Ábrala desde donde está ahora.</translation>
    </message>
    <message>
        <source>Copying from the card may have been cut short. Copy the photo again, or try the card itself.</source>
        <translation>Quizá se interrumpió la copia desde la tarjeta. Copie la foto de nuevo o pruebe la propia tarjeta.</translation>
    </message>
    <message>
        <source>Open a RAW file of a camera (CR2, NEF, ARW, RAF, DNG and others).</source>
        <translation>Abra un archivo RAW de una cámara (CR2, NEF, ARW, RAF, DNG y otros).</translation>
    </message>
    <message>
        <source>If it is a RAW file of a camera, its first bytes may be damaged: copy it again from the card. A photo of a very new camera may open after a conversion to DNG.</source>
        <translation>Si es un archivo RAW de una cámara, quizá sus primeros bytes estén dañados: cópielo de nuevo desde la tarjeta. La foto de una cámara muy nueva puede abrirse tras convertirla a DNG.</translation>
    </message>
    <message>
        <source>Open a smaller photo, or close other programs to free memory.</source>
        <translation>Abra una foto más pequeña o cierre otros programas para liberar memoria.</translation>
    </message>
    <message>
        <source>Another estimator works without the network, or free memory and open the photo again.</source>
        <translation>Otro estimador funciona sin la red; o libere memoria y abra la foto de nuevo.</translation>
    </message>
    <message>
        <source>Another estimator works without the network. Installing the program again brings it back.</source>
        <translation>Otro estimador funciona sin la red. Reinstalar el programa la recupera.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>Elija una carpeta en la que pueda escribir y con espacio suficiente.</translation>
    </message>
    <message>
        <source>Copy the photo again from its source. If that does not help, the details below tell what went wrong.</source>
        <translation>Copie de nuevo la foto desde su origen. Si no ayuda, los detalles de abajo dicen qué falló.</translation>
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
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>Viewed as exported</source>
        <translation>Vista como se exporta</translation>
    </message>
    <message>
        <source>Viewed at %1</source>
        <comment>%1 are stops of exposure</comment>
        <translation>Vista con %1</translation>
    </message>
    <message>
        <source>Viewed filmic</source>
        <comment>with a filmic curve of tones</comment>
        <translation>Vista fílmica</translation>
    </message>
    <message>
        <source>Viewed at %1, filmic</source>
        <comment>%1 are stops of exposure</comment>
        <translation>Vista con %1, fílmica</translation>
    </message>
    <message>
        <source>Fine weather</source>
        <comment>a light</comment>
        <translation>Buen tiempo</translation>
    </message>
    <message>
        <source>Sunset</source>
        <comment>a light</comment>
        <translation>Puesta de sol</translation>
    </message>
    <message>
        <source>Studio tungsten</source>
        <comment>a light</comment>
        <translation>Tungsteno de estudio</translation>
    </message>
    <message>
        <source>Day white tube</source>
        <comment>a light</comment>
        <translation>Tubo blanco diurno</translation>
    </message>
    <message>
        <source>Mercury lamp</source>
        <comment>a light</comment>
        <translation>Lámpara de mercurio</translation>
    </message>
    <message>
        <source>Under water</source>
        <comment>a light</comment>
        <translation>Bajo el agua</translation>
    </message>
    <message>
        <source>Camera&apos;s: %1</source>
        <comment>a preset of the camera&apos;s own; %1 is a light</comment>
        <translation>Cámara: %1</translation>
    </message>
    <message>
        <source>Warm white tube</source>
        <comment>a light</comment>
        <translation>Tubo blanco cálido</translation>
    </message>
    <message>
        <source>Cool white tube</source>
        <comment>a light</comment>
        <translation>Tubo blanco frío</translation>
    </message>
    <message>
        <source>Daylight tube</source>
        <comment>a light</comment>
        <translation>Tubo luz de día</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <comment>white balance</comment>
        <translation>Zonas del mapa</translation>
    </message>
    <message>
        <source>Your light</source>
        <comment>white balance</comment>
        <translation>Su luz</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>white balance</comment>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Picked %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>Elegida: %1</translation>
    </message>
    <message>
        <source>%1, at full strength</source>
        <comment>a light</comment>
        <translation>%1, a plena intensidad</translation>
    </message>
    <message>
        <source>Two lights of different colour.</source>
        <translation>Dos luces de distinto color.</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found lies between them.</source>
        <translation>Están separadas %1. La luz encontrada está entre ambas.</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found is one of them.</source>
        <translation>Están separadas %1. La luz encontrada es una de ellas.</translation>
    </message>
    <message>
        <source>one light</source>
        <comment>the verdict in a list of photos</comment>
        <translation>una luz</translation>
    </message>
    <message>
        <source>several lights</source>
        <comment>the verdict in a list of photos</comment>
        <translation>varias luces</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>the verdict in a list of photos</comment>
        <translation>incierto</translation>
    </message>
    <message>
        <source>no light found</source>
        <comment>the verdict in a list of photos</comment>
        <translation>luz no encontrada</translation>
    </message>
</context>
<context>
    <name>uncast::ui::AboutDialog</name>
    <message>
        <source>About Uncast</source>
        <translation>Acerca de Uncast</translation>
    </message>
    <message>
        <source>Finds the colour of the light in a RAW photograph and takes it out.</source>
        <translation>Encuentra el color de la luz en una foto RAW y lo elimina.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>The model card is not installed.</source>
        <translation>La ficha del modelo no está instalada.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Acerca del programa</translation>
    </message>
</context>
<context>
    <name>uncast::ui::BatchCommands</name>
    <message>
        <source>Export &amp;selected…</source>
        <translation>Exportar la &amp;selección…</translation>
    </message>
    <message>
        <source>Save the selected photos as 16-bit TIFF files</source>
        <translation>Guardar las fotos elegidas como TIFF de 16 bits</translation>
    </message>
    <message>
        <source>Export &amp;queue</source>
        <translation>&amp;Cola de exportación</translation>
    </message>
    <message>
        <source>See which photos are being exported</source>
        <translation>Ver qué fotos se están exportando</translation>
    </message>
    <message>
        <source>Export the selected photos to</source>
        <translation>Exportar las fotos elegidas a</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartCommands</name>
    <message>
        <source>Place a &amp;ColorChecker</source>
        <translation>Colocar un &amp;ColorChecker</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>Arrastrar las esquinas de la carta en la imagen</translation>
    </message>
    <message>
        <source>Use the c&amp;hart&apos;s light</source>
        <translation>Usar la luz de la c&amp;arta</translation>
    </message>
    <message>
        <source>Take out the light that the chart&apos;s grey patches show</source>
        <translation>Eliminar la luz que muestran los grises de la carta</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartLayer</name>
    <message>
        <source>Corners of the ColorChecker</source>
        <translation>Esquinas del ColorChecker</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Piel oscura</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <comment>patch of a ColorChecker</comment>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Corner at the patch: %1</source>
        <translation>Esquina en la muestra: %1</translation>
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
        <translation>Usar la luz de la carta</translation>
    </message>
    <message>
        <source>Take out the light that the grey patches show</source>
        <translation>Eliminar la luz que muestran los grises</translation>
    </message>
    <message>
        <source>Each patch as it comes out, in its corner as it should be, and CIEDE2000</source>
        <translation>Cada muestra tal como sale, en su esquina como debería ser, y CIEDE2000</translation>
    </message>
    <message>
        <source>Place the corners</source>
        <translation>Colocar las esquinas</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>Arrastrar las esquinas de la carta en la imagen</translation>
    </message>
    <message>
        <source>Forget them</source>
        <comment>corners of a chart placed by hand</comment>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Back to the chart that was found, or to none</source>
        <translation>Volver a la carta encontrada o a ninguna</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimador</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>angular error</comment>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <comment>angular error</comment>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>The angle between the two lights</source>
        <translation>El ángulo entre las dos luces</translation>
    </message>
    <message>
        <source>The angle between grey and what a grey surface becomes</source>
        <translation>El ángulo entre el gris y aquello en que se convierte una superficie gris</translation>
    </message>
    <message>
        <source>Angles of the estimators from the chart&apos;s light</source>
        <translation>Ángulos de los estimadores con la luz de la carta</translation>
    </message>
    <message>
        <source>The corners were placed by hand.</source>
        <translation>Las esquinas se colocaron a mano.</translation>
    </message>
    <message>
        <source>A chart was found.</source>
        <translation>Se encontró una carta.</translation>
    </message>
    <message>
        <source>Looking for a chart...</source>
        <translation>Buscando una carta…</translation>
    </message>
    <message>
        <source>No chart was found. One that is cut off or very small can be placed by its corners.</source>
        <translation>No se encontró ninguna carta. Una cortada o muy pequeña se puede colocar por sus esquinas.</translation>
    </message>
    <message>
        <source>Light on the chart: %1</source>
        <translation>Luz sobre la carta: %1</translation>
    </message>
    <message>
        <source>Its greys are clipped or too dark: it tells no light.</source>
        <translation>Sus grises están recortados o demasiado oscuros: no revela ninguna luz.</translation>
    </message>
    <message>
        <source>As it comes out now: ΔE %1 on average, %2 at most (%3).</source>
        <comment>%3 is a patch</comment>
        <translation>Resultado actual: ΔE %1 de media, %2 como máximo (%3).</translation>
    </message>
    <message>
        <source>Taken out now</source>
        <translation>Eliminada ahora</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartPatches</name>
    <message>
        <source>Patches of the chart</source>
        <translation>Muestras de la carta</translation>
    </message>
    <message>
        <source>%1: ΔE %2</source>
        <comment>a patch and a colour difference</comment>
        <translation>%1: ΔE %2</translation>
    </message>
    <message>
        <source>%1: clipped or not in the picture</source>
        <comment>a patch</comment>
        <translation>%1: recortada o fuera de la imagen</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChromaticityPlot</name>
    <message>
        <source>Lights of the patches in the chromaticity diagram</source>
        <translation>Luces de las zonas en el diagrama de cromaticidad</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ClipCommands</name>
    <message>
        <source>&amp;Clipping</source>
        <translation>Re&amp;corte</translation>
    </message>
    <message>
        <source>Mark what is clipped in the corrected picture</source>
        <translation>Marcar lo recortado en la imagen corregida</translation>
    </message>
    <message>
        <source>&amp;Shadows</source>
        <translation>&amp;Sombras</translation>
    </message>
    <message>
        <source>Mark what is black in the output</source>
        <translation>Marcar lo que queda negro en la salida</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Altas luces</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched</source>
        <translation>Marcar lo recortado: en el sensor sólido, solo en la salida rayado</translation>
    </message>
    <message>
        <source>C&amp;lipping shows</source>
        <translation>El recorte &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Any channel</source>
        <translation>&amp;Cualquier canal</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rojo</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Azul</translation>
    </message>
    <message>
        <source>Whose clipping is marked</source>
        <translation>De qué canal se marca el recorte</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparedView</name>
    <message>
        <source>Above: %1    Below: %2</source>
        <comment>captions of two pictures</comment>
        <translation>Arriba: %1    Abajo: %2</translation>
    </message>
    <message>
        <source>Left: %1    Right: %2</source>
        <comment>captions of two pictures</comment>
        <translation>Izquierda: %1    Derecha: %2</translation>
    </message>
    <message>
        <source>Divider at %1 %, turned by %2°</source>
        <translation>Divisor al %1 %, girado %2°</translation>
    </message>
    <message>
        <source>Drag to turn the divider; with Shift in steps of 15°</source>
        <translation>Arrastre para girar el divisor; con Mayús en pasos de 15°</translation>
    </message>
    <message>
        <source>Drag to move the divider; click its handle to turn it by 90°, double-click to put it back</source>
        <translation>Arrastre para mover el divisor; un clic en su tirador lo gira 90°, un doble clic lo restablece</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>As the camera saw it</source>
        <translation>Como la vio la cámara</translation>
    </message>
    <message>
        <source>As the camera saw it (daylight gains)</source>
        <translation>Como la vio la cámara (ganancias de luz de día)</translation>
    </message>
    <message>
        <source>As the camera saw it (camera&apos;s own gains)</source>
        <translation>Como la vio la cámara (ganancias de la cámara)</translation>
    </message>
    <message>
        <source>As the camera saw it (no gains)</source>
        <translation>Como la vio la cámara (sin ganancias)</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>Como se tomó (de la cámara)</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>Instantánea %1</translation>
    </message>
    <message>
        <source>The camera&apos;s own preview</source>
        <translation>La vista previa de la cámara</translation>
    </message>
    <message>
        <source>%1: nothing to show yet. %2</source>
        <comment>a choice; what stands in its place</comment>
        <translation>%1: aún no hay nada que mostrar. %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparisonMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>C&amp;omparar con</translation>
    </message>
</context>
<context>
    <name>uncast::ui::DropHint</name>
    <message>
        <source>Drop to open this photo</source>
        <translation>Suelte para abrir esta foto</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EditCommands</name>
    <message>
        <source>Reset &amp;everything</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Back to the photo as it was opened</source>
        <translation>Volver a la foto tal como se abrió</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Keep as snapshot %1</source>
        <translation>Conservar como instantánea %1</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>Conservar el estado actual como instantánea %1</translation>
    </message>
    <message>
        <source>Back to snapshot %1</source>
        <translation>Volver a la instantánea %1</translation>
    </message>
    <message>
        <source>Back to what was kept as snapshot %1</source>
        <translation>Volver al estado conservado como instantánea %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EffectSlider</name>
    <message>
        <source>Sliders</source>
        <translation>Controles deslizantes</translation>
    </message>
    <message>
        <source>Arrow keys, wheel</source>
        <translation>Flechas, rueda</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>Un paso; con Mayús una décima parte</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Diez pasos</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>To either end</source>
        <translation>A uno de los extremos</translation>
    </message>
    <message>
        <source>Backspace, double-click</source>
        <translation>Retroceso, doble clic</translation>
    </message>
    <message>
        <source>Back to where it was at first</source>
        <translation>Volver al valor inicial</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ErrorPage</name>
    <message>
        <source>The photo cannot be read</source>
        <translation>No se puede leer la foto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open another photo…</source>
        <translation>Abrir otra foto…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
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
        <translation>carta %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorList</name>
    <message>
        <source>Your light</source>
        <translation>Su luz</translation>
    </message>
    <message>
        <source>What you set by hand or chose among the presets.</source>
        <translation>Ajustada a mano o elegida entre los preajustes.</translation>
    </message>
    <message>
        <source>Move a slider or choose a preset</source>
        <translation>Mueva un control o elija un preajuste</translation>
    </message>
    <message>
        <source>The camera stored none</source>
        <translation>La cámara no guardó ninguno</translation>
    </message>
    <message>
        <source>No light can be told</source>
        <translation>Luz no determinable</translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation>Se consultará enseguida</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>, en uso</translation>
    </message>
    <message>
        <source>, %1 from the light taken out</source>
        <translation>, a %1 de la luz eliminada</translation>
    </message>
    <message>
        <source>, %1 from the chart</source>
        <translation>, a %1 de la carta</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorsPanel</name>
    <message>
        <source>Estimators</source>
        <translation>Estimadores</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>where the light is drawn from</comment>
        <translation>Tomada de</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>Zonas usadas</translation>
    </message>
    <message>
        <source>What the one light of the picture is drawn from.</source>
        <translation>De dónde se toma la única luz de la imagen.</translation>
    </message>
    <message>
        <source>Half of the patches lie within this angle of the light.</source>
        <translation>La mitad de las zonas está dentro de este ángulo de la luz.</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>Zonas que permitieron determinar una luz, del total.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking the others, %n left</source>
        <translation>
            <numerusform>Consultando los demás, falta %n</numerusform>
            <numerusform>Consultando los demás, faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n sin consultar</numerusform>
            <numerusform>%n sin consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Stop asking the other estimators</source>
        <translation>Dejar de consultar los demás estimadores</translation>
    </message>
    <message>
        <source>Ask the other estimators</source>
        <translation>Consultar los demás estimadores</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Exporting %1, then quitting. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>Exportando %1 y luego salir. %2</translation>
    </message>
    <message>
        <source>Exporting %1. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>Exportando %1. %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a file</comment>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <comment>%1 is a file, %2 a reason</comment>
        <translation>%1 no se guardó. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportCommands</name>
    <message>
        <source>&amp;Export TIFF…</source>
        <translation>&amp;Exportar TIFF…</translation>
    </message>
    <message>
        <source>Save the corrected picture as a 16-bit TIFF</source>
        <translation>Guardar la imagen corregida como TIFF de 16 bits</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>Exportar &amp;mapa…</translation>
    </message>
    <message>
        <source>Save the map of the light as a picture or as a table</source>
        <translation>Guardar el mapa de la luz como imagen o como tabla</translation>
    </message>
    <message>
        <source>Export TIFF</source>
        <comment>tool bar</comment>
        <translation>Exportar TIFF</translation>
    </message>
    <message>
        <source>Export the corrected picture</source>
        <translation>Exportar la imagen corregida</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (*.tif *.tiff)</source>
        <translation>TIFF, 16 bits (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Map over the picture, PNG (*.png)</source>
        <translation>Mapa sobre la imagen, PNG (*.png)</translation>
    </message>
    <message>
        <source>Map as a table, CSV (*.csv)</source>
        <translation>Mapa como tabla, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the map of the light</source>
        <translation>Exportar el mapa de la luz</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportQueue</name>
    <message>
        <source>Starting</source>
        <comment>state of an export</comment>
        <translation>Comenzando</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>Guardada. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an export</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an export</comment>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportWindow</name>
    <message>
        <source>&amp;Cancel this</source>
        <translation>&amp;Cancelar esta</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>&amp;Limpiar terminadas</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>Cola de exportación</translation>
    </message>
    <message>
        <source>Progress of all exports</source>
        <translation>Progreso de todas las exportaciones</translation>
    </message>
    <message>
        <source>Photos to export</source>
        <translation>Fotos por exportar</translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>Nada que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) saved.</source>
        <translation>
            <numerusform>%1 de %n foto guardada.</numerusform>
            <numerusform>%1 de %n fotos guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%n no se pudo guardar.</numerusform>
            <numerusform>%n no se pudieron guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused once the photo under way is saved.</source>
        <translation>Pausa cuando se guarde la foto en curso.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
</context>
<context>
    <name>uncast::ui::FileCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a RAW photo</source>
        <translation>Abrir una foto RAW</translation>
    </message>
    <message>
        <source>&amp;One light</source>
        <translation>&amp;Una luz</translation>
    </message>
    <message>
        <source>Render and open the sample scene under one light</source>
        <translation>Generar y abrir la escena de ejemplo con una luz</translation>
    </message>
    <message>
        <source>&amp;Two lights</source>
        <translation>&amp;Dos luces</translation>
    </message>
    <message>
        <source>Render and open the sample scene under two lights</source>
        <translation>Generar y abrir la escena de ejemplo con dos luces</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>&amp;Cerrar la foto</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Cerrar la foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit Uncast</source>
        <translation>Salir de Uncast</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tool bar</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open &amp;sample scene</source>
        <translation>Abrir escena de e&amp;jemplo</translation>
    </message>
    <message>
        <source>RAW photos (%1);;All files (*)</source>
        <translation>Fotos RAW (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open all RAW photos of a folder</source>
        <translation>Abrir todas las fotos RAW de una carpeta</translation>
    </message>
    <message>
        <source>Open a folder of RAW photos</source>
        <translation>Abrir una carpeta de fotos RAW</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Filmstrip</name>
    <message>
        <source>Photos of the folder</source>
        <translation>Fotos de la carpeta</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HelpCommands</name>
    <message>
        <source>&amp;About Uncast</source>
        <translation>&amp;Acerca de Uncast</translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and weights</source>
        <translation>Versiones del programa, sus bibliotecas y sus pesos</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Todas las teclas en una página</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>The window in two minutes, step by step</source>
        <translation>La ventana en dos minutos, paso a paso</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>heights of a histogram</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic heights: what is rare is seen beside what is common</source>
        <translation>Alturas logarítmicas: lo raro se ve junto a lo común</translation>
    </message>
    <message>
        <source>Mark what is black in the output (J: shadows and highlights)</source>
        <translation>Marcar lo que queda negro en la salida (J: sombras y altas luces)</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched (J: shadows and highlights)</source>
        <translation>Marcar lo recortado: en el sensor sólido, solo en la salida rayado (J: sombras y altas luces)</translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>axis of a histogram</comment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The sensor&apos;s counts in stops: each as wide as the next</source>
        <translation>Los valores del sensor en pasos, todos igual de anchos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Whose curve is seen, and whose clipping is marked</source>
        <translation>De qué canal se ven la curva y el recorte</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Alturas logarítmicas</translation>
    </message>
    <message>
        <source>Axis in stops</source>
        <translation>Eje en pasos</translation>
    </message>
    <message>
        <source>Levels of the corrected picture</source>
        <translation>Niveles de la imagen corregida</translation>
    </message>
    <message>
        <source>Counts of the sensor</source>
        <translation>Valores del sensor</translation>
    </message>
    <message>
        <source>◣ Shadows %1</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>◣ Sombras %1</translation>
    </message>
    <message>
        <source>Highlights %1 ◢</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>Altas luces %1 ◢</translation>
    </message>
    <message>
        <source>Mark shadows, %1 of the picture</source>
        <translation>Marcar las sombras, %1 de la imagen</translation>
    </message>
    <message>
        <source>Mark highlights, %1 of the picture</source>
        <translation>Marcar las altas luces, %1 de la imagen</translation>
    </message>
    <message>
        <source>Clipped: shadows %1, highlights %2</source>
        <translation>Recortado: sombras %1, altas luces %2</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <comment>a share of the picture</comment>
        <translation>%1 recortado</translation>
    </message>
    <message>
        <source>Half of the picture is darker than level %1 of 255. %2.</source>
        <translation>La mitad de la imagen es más oscura que el nivel %1 de 255. %2.</translation>
    </message>
    <message>
        <source>Corrected picture, as exported</source>
        <translation>Imagen corregida, como se exporta</translation>
    </message>
    <message>
        <source>Level %1: r %2, g %3, b %4</source>
        <comment>shares of the picture</comment>
        <translation>Nivel %1: r %2, v %3, a %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a channel and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saturated: %1</source>
        <translation>Saturado: %1</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>satura</translation>
    </message>
    <message>
        <source>0 EV</source>
        <translation>0 EV</translation>
    </message>
    <message>
        <source>Sensor, stops from the white level</source>
        <translation>Sensor, pasos desde el nivel de blanco</translation>
    </message>
    <message>
        <source>Sensor, counts over black</source>
        <translation>Sensor, valores sobre el negro</translation>
    </message>
    <message>
        <source>%1 over black</source>
        <translation>%1 sobre el negro</translation>
    </message>
    <message>
        <source>%1 over black, %2</source>
        <comment>counts; stops from the white level</comment>
        <translation>%1 sobre el negro, %2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Click a step to go back to it</source>
        <translation>Haga clic en un paso para volver a él</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>Conservar el estado actual</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a snapshot; %1 is a letter</comment>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot and its temperature</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a snapshot</comment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Back to snapshot %1: %2</source>
        <translation>Volver a la instantánea %1: %2</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>Conservar el estado actual como instantánea %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LanguageCommands</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LibraryCommands</name>
    <message>
        <source>&amp;Next photo</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>Open the next photo of the folder</source>
        <translation>Abrir la foto siguiente de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>Foto a&amp;nterior</translation>
    </message>
    <message>
        <source>Open the previous photo of the folder</source>
        <translation>Abrir la foto anterior de la carpeta</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>Marcar las fotos elegidas como rechazadas</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>Cerrar ca&amp;rpeta</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <translation>Guardar la tira de imágenes</translation>
    </message>
    <message>
        <source>F&amp;ilmstrip</source>
        <translation>T&amp;ira de imágenes</translation>
    </message>
    <message>
        <source>Show the photos of the folder</source>
        <translation>Mostrar las fotos de la carpeta</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Estrellas</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a mark of a photo</comment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>Quitar las estrellas de las fotos elegidas</translation>
    </message>
    <message numerus="yes">
        <source>Give the selected photos %n star(s)</source>
        <translation>
            <numerusform>Dar %n estrella a las fotos elegidas</numerusform>
            <numerusform>Dar %n estrellas a las fotos elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightChoices</name>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>Qué luz se elimina</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Keep this light as a preset; rename or delete presets of your own</source>
        <translation>Guardar esta luz como ajuste; renombrar o eliminar los propios</translation>
    </message>
    <message>
        <source>Reset white balance</source>
        <translation>Restablecer el balance de blancos</translation>
    </message>
    <message>
        <source>Back to the light that was found, at full strength</source>
        <translation>Volver a la luz encontrada, a plena intensidad</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del ajuste:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Save this light as a preset...</source>
        <translation>&amp;Guardar esta luz como ajuste…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como ajuste</translation>
    </message>
    <message>
        <source>My light</source>
        <comment>name of a preset</comment>
        <translation>Mi luz</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renombrar el ajuste</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightsPanel</name>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: its lights have no place here.</source>
        <translation>No se conoce ninguna matriz de color de esta cámara: sus luces no tienen lugar aquí.</translation>
    </message>
    <message>
        <source>No light yet</source>
        <translation>Aún no hay luz</translation>
    </message>
    <message>
        <source>Point at a dot to find its patch. Draw around dots to choose them.</source>
        <translation>Señale un punto para encontrar su zona. Rodee puntos para elegirlos.</translation>
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
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark panels</source>
        <translation>Paneles oscuros</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Light panels</source>
        <translation>Paneles claros</translation>
    </message>
    <message>
        <source>Mid &amp;grey surround</source>
        <translation>Entorno &amp;gris medio</translation>
    </message>
    <message>
        <source>Grey of L* 50 around the pictures, for critical viewing</source>
        <translation>Gris L* 50 alrededor de las imágenes, para una visión crítica</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>%1 (synthetic) – Uncast</source>
        <translation>%1 (sintética) – Uncast</translation>
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
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Show the light found in each patch</source>
        <translation>Mostrar la luz encontrada en cada zona</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>&amp;Suavizado</translation>
    </message>
    <message>
        <source>Colours that run into each other instead of blocks</source>
        <translation>Colores que se funden en lugar de bloques</translation>
    </message>
    <message>
        <source>M&amp;ap shows</source>
        <translation>El ma&amp;pa muestra</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacidad del mapa</translation>
    </message>
    <message>
        <source>Map as a &amp;table</source>
        <translation>Mapa como &amp;tabla</translation>
    </message>
    <message>
        <source>Read and copy the figures of all patches</source>
        <translation>Leer y copiar los valores de todas las zonas</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTable</name>
    <message>
        <source>Map as a table</source>
        <translation>Mapa como tabla</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <translation>Zonas del mapa</translation>
    </message>
    <message>
        <source>Rows chosen here are chosen on the map. Del keeps them from the estimate or lets it see them again.</source>
        <translation>Las filas elegidas aquí lo están en el mapa. Supr las excluye de la estimación o las vuelve a incluir.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all where none is chosen (Ctrl+C)</source>
        <translation>Copiar las filas elegidas, o todas si no hay ninguna (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTableModel</name>
    <message>
        <source>used</source>
        <comment>a patch</comment>
        <translation>usada</translation>
    </message>
    <message>
        <source>Row of the map, from the top</source>
        <translation>Fila del mapa, desde arriba</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column of the map, from the left</source>
        <translation>Columna del mapa, desde la izquierda</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Correlated colour temperature of the light</source>
        <translation>Temperatura de color correlacionada de la luz</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Adobe&apos;s tint; positive: greenish light</source>
        <translation>Matiz de Adobe; positivo: luz verdosa</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Distance from the Planckian locus in CIE 1960 uv</source>
        <translation>Distancia al lugar de Planck en CIE 1960 uv</translation>
    </message>
    <message>
        <source>Duv</source>
        <translation>Duv</translation>
    </message>
    <message>
        <source>The light in the camera&apos;s channels, of length 1</source>
        <translation>La luz en los canales de la cámara, de longitud 1</translation>
    </message>
    <message>
        <source>Angle to the light found</source>
        <translation>Ángulo con la luz encontrada</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of its error</source>
        <translation>El error que el propio estimador se atribuye</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>Error esperado</translation>
    </message>
    <message>
        <source>Whether the patch tells a light, or why not</source>
        <translation>Si la zona revela una luz o por qué no</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a patch</comment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>The part that is seen; drag the frame to see another one</source>
        <translation>La parte visible; arrastre el marco para ver otra</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the width, from %3 % to %4 % of the height</source>
        <translation>Del %1 % al %2 % del ancho, del %3 % al %4 % del alto</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NumberField</name>
    <message>
        <source>Number fields</source>
        <translation>Campos numéricos</translation>
    </message>
    <message>
        <source>Up, Down, wheel</source>
        <translation>Arriba, Abajo, rueda</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>Un paso; con Mayús una décima parte</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Take the number that is typed</source>
        <translation>Aceptar el número escrito</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>uncast::ui::OtherLights</name>
    <message>
        <source>Other lights of the picture</source>
        <translation>Otras luces de la imagen</translation>
    </message>
    <message>
        <source>second light</source>
        <translation>segunda luz</translation>
    </message>
    <message>
        <source>one light</source>
        <translation>una luz</translation>
    </message>
    <message>
        <source>other light</source>
        <translation>otra luz</translation>
    </message>
    <message>
        <source>%1, %2 % of patches</source>
        <comment>which light of the picture, and its share</comment>
        <translation>%1, %2 % de las zonas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a light, and which one it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 from the light found</source>
        <translation>a %1 de la luz encontrada</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the patches of a light</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the patches in this light: %1</source>
        <translation>Mostrar las zonas con esta luz: %1</translation>
    </message>
    <message>
        <source>Choose the patches that stand in this light, on the map and in the plot</source>
        <translation>Elegir las zonas con esta luz, en el mapa y en el diagrama</translation>
    </message>
    <message>
        <source>Other light of the map</source>
        <comment>a step of the history</comment>
        <translation>Otra luz del mapa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a light</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Take this light out of the whole picture</source>
        <translation>Eliminar esta luz de toda la imagen</translation>
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
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>Mostrar u ocultar el panel %1</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>All panels unfolded and in the places they had at first</source>
        <translation>Todos los paneles desplegados y en su lugar inicial</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelDock</name>
    <message>
        <source>&amp;Unfold</source>
        <translation>&amp;Desplegar</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>&amp;Plegar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>To the &amp;left column</source>
        <translation>A la columna i&amp;zquierda</translation>
    </message>
    <message>
        <source>To the &amp;right column</source>
        <translation>A la columna &amp;derecha</translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation>A una &amp;ventana propia</translation>
    </message>
    <message>
        <source>&amp;Hide; the menu View brings it back</source>
        <translation>&amp;Ocultar; el menú Ver lo recupera</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelHeading</name>
    <message>
        <source>Move or hide this panel</source>
        <translation>Mover u ocultar este panel</translation>
    </message>
    <message>
        <source>Headings of panels</source>
        <translation>Títulos de los paneles</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation>Plegar, desplegar</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+flechas</translation>
    </message>
    <message>
        <source>Move the panel within its column or to the other one</source>
        <translation>Mover el panel en su columna o a la otra</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
    <message>
        <source>What can be done with the panel</source>
        <translation>Qué se puede hacer con el panel</translation>
    </message>
    <message>
        <source>Folded. %1</source>
        <translation>Plegado. %1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Click to unfold, drag to move</source>
        <translation>Clic para desplegar, arrastre para mover</translation>
    </message>
    <message>
        <source>Click to fold, drag to move</source>
        <translation>Clic para plegar, arrastre para mover</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PasteCommands</name>
    <message>
        <source>&amp;Copy settings</source>
        <translation>&amp;Copiar los ajustes</translation>
    </message>
    <message>
        <source>Copy the white balance of the open photo</source>
        <translation>Copiar el balance de blancos de la foto abierta</translation>
    </message>
    <message>
        <source>Take as re&amp;ference</source>
        <translation>Tomar como re&amp;ferencia</translation>
    </message>
    <message>
        <source>Give the light of the open photo to all selected ones</source>
        <translation>Dar a todas las fotos elegidas la luz de la foto abierta</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <translation>&amp;Pegar los ajustes</translation>
    </message>
    <message>
        <source>Give the copied choice to the selected photos; automatic and as shot are evaluated anew for each</source>
        <translation>Dar a las fotos elegidas la opción copiada; automático y según disparo se evalúan de nuevo en cada una</translation>
    </message>
    <message>
        <source>Paste &amp;as</source>
        <translation>P&amp;egar como</translation>
    </message>
    <message>
        <source>The same &amp;gains</source>
        <translation>Las mismas &amp;ganancias</translation>
    </message>
    <message>
        <source>The very same light: its gains, or on another camera its chromaticity</source>
        <translation>Exactamente la misma luz: sus ganancias o, en otra cámara, su cromaticidad</translation>
    </message>
    <message>
        <source>The same &amp;temperature and tint</source>
        <translation>La misma &amp;temperatura y matiz</translation>
    </message>
    <message>
        <source>The copied kelvin and tint, through the matrices of every camera</source>
        <translation>Los kelvin y el matiz copiados, mediante las matrices de cada cámara</translation>
    </message>
    <message>
        <source>The same &amp;offset from automatic</source>
        <translation>La misma &amp;diferencia respecto al automático</translation>
    </message>
    <message>
        <source>As much warmer or cooler than the estimate as the copied photo is</source>
        <translation>Tanto más cálida o fría que la estimación como la foto copiada</translation>
    </message>
    <message>
        <source>Paste from %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>Pegar de %1</translation>
    </message>
    <message>
        <source>Light of %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>Luz de %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchBar</name>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <comment>chosen on the map</comment>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
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
        <translation>%1: sin luz</translation>
    </message>
    <message>
        <source>&amp;Use this light</source>
        <translation>&amp;Usar esta luz</translation>
    </message>
    <message>
        <source>&amp;Exclude from the estimate</source>
        <translation>&amp;Excluir de la estimación</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>Volver a &amp;incluir</translation>
    </message>
    <message>
        <source>Choose patches in &amp;similar light</source>
        <translation>Elegir zonas con luz &amp;similar</translation>
    </message>
    <message>
        <source>Include &amp;all patches again</source>
        <translation>Volver a incluir &amp;todas las zonas</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>No elegir &amp;ninguna</translation>
    </message>
    <message>
        <source>Chosen patches</source>
        <translation>Zonas elegidas</translation>
    </message>
    <message>
        <source>Use this light</source>
        <translation>Usar esta luz</translation>
    </message>
    <message>
        <source>Take the light of these patches out of the whole picture</source>
        <translation>Eliminar de toda la imagen la luz de estas zonas</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep these patches from the estimate (Del)</source>
        <translation>Excluir estas zonas de la estimación (Supr)</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Let the estimate see these patches again (Del)</source>
        <translation>Volver a incluir estas zonas en la estimación (Supr)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>No elegir ninguna (Esc)</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchSelection</name>
    <message numerus="yes">
        <source>Light of %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Luz de %n zona</numerusform>
            <numerusform>Luz de %n zonas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Excluir %n zona</numerusform>
            <numerusform>Excluir %n zonas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n patch(es) again</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Volver a incluir %n zona</numerusform>
            <numerusform>Volver a incluir %n zonas</numerusform>
        </translation>
    </message>
    <message>
        <source>Include all patches again</source>
        <comment>a step of the history</comment>
        <translation>Volver a incluir todas las zonas</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoDocument</name>
    <message>
        <source>Rendering the sample scene</source>
        <comment>progress</comment>
        <translation>Generando la escena de ejemplo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>progress, %1 is a file name</comment>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Black level %1</source>
        <translation>Nivel de negro %1</translation>
    </message>
    <message>
        <source>The file&apos;s black level</source>
        <translation>Nivel de negro del archivo</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <comment>progress</comment>
        <translation>Buscando la luz</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>progress</comment>
        <translation>Revelando</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <comment>progress</comment>
        <translation>Escribiendo el mapa</translation>
    </message>
    <message>
        <source>Chart placed</source>
        <translation>Carta colocada</translation>
    </message>
    <message>
        <source>Chart as it is found</source>
        <translation>Carta tal como se encontró</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoKeeper</name>
    <message>
        <source>The settings of %1 were not saved. %2</source>
        <comment>%1 is a photo, %2 a reason</comment>
        <translation>Los ajustes de %1 no se guardaron. %2</translation>
    </message>
    <message>
        <source>The saved settings of %1 are damaged and cannot be read. The file stays; before new settings are saved it is kept under another name.</source>
        <translation>Los ajustes guardados de %1 están dañados y no se pueden leer. El archivo se conserva; antes de guardar otros se guardará con otro nombre.</translation>
    </message>
    <message>
        <source>The saved settings name an estimator that is not there: %1.</source>
        <translation>Los ajustes guardados nombran un estimador que no existe: %1.</translation>
    </message>
    <message>
        <source>The saved settings of %1 were damaged by another program.</source>
        <translation>Otro programa dañó los ajustes guardados de %1.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <comment>step of the history</comment>
        <translation>Cambiado por otro programa</translation>
    </message>
    <message>
        <source>Another program changed the saved settings of %1; they were taken over. Undo brings yours back.</source>
        <translation>Otro programa cambió los ajustes guardados de %1; se han adoptado. Deshacer recupera los suyos.</translation>
    </message>
    <message>
        <source>The damaged settings of %1 were kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>Los ajustes dañados de %1 se guardaron como %2.</translation>
    </message>
    <message>
        <source>Another program had changed the settings of %1. Yours were saved, the others kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>Otro programa había cambiado los ajustes de %1. Se guardaron los suyos; los otros se conservan como %2.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoLibrary</name>
    <message>
        <source>Take the stars off</source>
        <translation>Quitar las estrellas</translation>
    </message>
    <message numerus="yes">
        <source>Give %n star(s)</source>
        <comment>step of the history</comment>
        <translation>
            <numerusform>Dar %n estrella</numerusform>
            <numerusform>Dar %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject no longer</source>
        <translation>Dejar de rechazar</translation>
    </message>
    <message>
        <source>in a light of its own</source>
        <translation>con una luz propia</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>marks of a photo</comment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerBar</name>
    <message>
        <source>Leave after a pick</source>
        <translation>Salir tras una muestra</translation>
    </message>
    <message>
        <source>Eyedropper</source>
        <translation>Cuentagotas</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>of the eyedropper</comment>
        <translation>Área</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Side of the area, pixels of the sensor</source>
        <translation>Lado del área, en píxeles del sensor</translation>
    </message>
    <message>
        <source>The side of the square that is measured; over the picture: the wheel, [ and ]</source>
        <translation>El lado del cuadrado que se mide; sobre la imagen: rueda, [ y ]</translation>
    </message>
    <message>
        <source>The eyedropper is put away once a place was picked</source>
        <translation>El cuentagotas se guarda tras elegir un punto</translation>
    </message>
    <message>
        <source>Click something grey; Shift adds a place</source>
        <translation>Haga clic en algo gris; Mayús añade un punto</translation>
    </message>
    <message>
        <source>Picked places</source>
        <translation>Puntos elegidos</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Quitar el punto</translation>
    </message>
    <message>
        <source>Remove the place that is chosen in the list, else the last one (Delete)</source>
        <translation>Quitar el punto elegido en la lista o, si no, el último (Supr)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the eyedropper</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Put the eyedropper away (Esc)</source>
        <translation>Guardar el cuentagotas (Esc)</translation>
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
        <translation>&amp;Cuentagotas</translation>
    </message>
    <message>
        <source>Take the light from something grey in the photo</source>
        <translation>Tomar la luz de algo gris de la foto</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerLayer</name>
    <message>
        <source>Eyedropper</source>
        <translation>Cuentagotas</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Walk from patch to patch of the map</source>
        <translation>Recorrer el mapa de zona en zona</translation>
    </message>
    <message>
        <source>While it is held: the picture before</source>
        <translation>Mientras se mantiene: la imagen de antes</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Mover el divisor</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>Ampliar donde está el puntero</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>1:1, and back to the whole picture</source>
        <translation>1:1 y de vuelta a la imagen completa</translation>
    </message>
    <message>
        <source>Turn the divider by a degree</source>
        <translation>Girar el divisor un grado</translation>
    </message>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch. Click patches or drag a frame to use their light or to exclude them.</source>
        <translation>Señale la imagen, o recórrala con las flechas, para leer la luz de una zona. Haga clic en zonas o arrastre un marco para usar su luz o excluirlas.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PictureView</name>
    <message>
        <source>%1 · preview, enlarged</source>
        <comment>%1 is what the picture shows</comment>
        <translation>%1 · vista previa, ampliada</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PlotKey</name>
    <message>
        <source>light found</source>
        <comment>mark of a plot</comment>
        <translation>luz encontrada</translation>
    </message>
    <message>
        <source>as shot</source>
        <comment>mark of a plot</comment>
        <translation>según disparo</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>mark of a plot</comment>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>excluded</source>
        <comment>mark of a plot</comment>
        <translation>excluida</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Marcas: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <translation>Las imágenes se muestran como sRGB; el escritorio las adapta a la pantalla.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the desktop tells no profile of this screen.</source>
        <translation>Las imágenes se muestran como sRGB: el escritorio no indica ningún perfil de esta pantalla.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the profile of this screen cannot be used.</source>
        <translation>Las imágenes se muestran como sRGB: el perfil de esta pantalla no se puede usar.</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB, which is what the profile of this screen asks for.</source>
        <translation>Las imágenes se muestran como sRGB, que es lo que pide el perfil de esta pantalla.</translation>
    </message>
    <message>
        <source>Screen&apos;s profile</source>
        <translation>Perfil de pantalla</translation>
    </message>
    <message>
        <source>The pictures are brought to the colours of this screen by its profile, %1.</source>
        <comment>%1 is its name</comment>
        <translation>Las imágenes se adaptan a los colores de esta pantalla con su perfil, %1.</translation>
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
        <translation>Nivel de negro</translation>
    </message>
    <message>
        <source>The count the sensor gives without light. Empty: as the file says. Enter takes it over.</source>
        <translation>El valor que da el sensor sin luz. Vacío: como dice el archivo. Intro lo aplica.</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>Volver a lo que dice el archivo</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>%1 is the file&apos;s black level</comment>
        <translation>%1 (archivo)</translation>
    </message>
    <message>
        <source>The sensor&apos;s masked border measures %1.</source>
        <translation>El borde cubierto del sensor mide %1.</translation>
    </message>
    <message>
        <source>%1 is not taken: black lies from 0 up to below the white level, %2.</source>
        <comment>%1 and %2 are counts of the sensor</comment>
        <translation>%1 no se acepta: el negro va de 0 hasta menos del nivel de blanco, %2.</translation>
    </message>
    <message>
        <source>“%1” is not taken: it is no number.</source>
        <translation>«%1» no se acepta: no es un número.</translation>
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
        <translation>Luces de la serie</translation>
    </message>
    <message>
        <source>Open a folder to see its photos by their lights.</source>
        <translation>Abra una carpeta para ver sus fotos según la luz.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the light of %1 of %n photo(s)</source>
        <translation>
            <numerusform>Buscando la luz de %1 de %n foto</numerusform>
            <numerusform>Buscando la luz de %1 de %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been looked at yet.</source>
        <translation>
            <numerusform>%n foto aún no se ha examinado.</numerusform>
            <numerusform>%n fotos aún no se han examinado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) have been looked at.</source>
        <translation>
            <numerusform>La %n foto se ha examinado.</numerusform>
            <numerusform>Las %n fotos se han examinado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n no se pudo leer.</numerusform>
            <numerusform>%n no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look at all photos</source>
        <translation>Examinar todas las fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n light(s)</source>
        <translation>
            <numerusform>%n luz</numerusform>
            <numerusform>%n luces</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these photos</source>
        <translation>Seleccionar estas fotos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s)</source>
        <comment>%1 is a light</comment>
        <translation>
            <numerusform>%1: %n foto</numerusform>
            <numerusform>%1: %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lights of their own: %n photo(s)</source>
        <translation>
            <numerusform>Luces propias: %n foto</numerusform>
            <numerusform>Luces propias: %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for a key or a command</source>
        <translation>Buscar una tecla o un comando</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Sign</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Snapshots</name>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>Instantánea %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::StatusFields</name>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>negro %1, blanco %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>Exportando %1…</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size: at 100 % each of its pixels is one of the screen.</source>
        <translation>Del tamaño real de la foto: al 100 % cada uno de sus píxeles es uno de la pantalla.</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SurenessBar</name>
    <message>
        <source>Sureness, %1 of 100</source>
        <translation>Seguridad, %1 de 100</translation>
    </message>
    <message>
        <source>Sureness, not known</source>
        <translation>Seguridad desconocida</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Swatch</name>
    <message>
        <source>Colour of the light: %1</source>
        <translation>Color de la luz: %1</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour, steps</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictFigures</name>
    <message>
        <source>Figures behind the verdict</source>
        <translation>Cifras tras el veredicto</translation>
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
        <translation>Error esperado</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of the angle between the light found and the true one.</source>
        <translation>El ángulo que el propio estimador supone entre la luz encontrada y la verdadera.</translation>
    </message>
    <message>
        <source>Median distance of the patches</source>
        <translation>Distancia mediana de las zonas</translation>
    </message>
    <message>
        <source>Half of the patches lie nearer to the light found, half farther from it.</source>
        <translation>La mitad de las zonas está más cerca de la luz encontrada, la otra mitad más lejos.</translation>
    </message>
    <message>
        <source>Patches in another light</source>
        <translation>Zonas con otra luz</translation>
    </message>
    <message>
        <source>Those farther from the light found than their own error explains. Above %1 the verdict is that there are several lights.</source>
        <translation>Las que están más lejos de la luz encontrada de lo que explica su propio error. Por encima de %1 el veredicto es que hay varias luces.</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>Zonas usadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>Zonas que permitieron determinar una luz, del total.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <comment>%1 is why</comment>
        <translation>No usadas: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The light was not found.</source>
        <translation>No se encontró la luz.</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <translation>Buscando la luz</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>Leyendo la foto</translation>
    </message>
    <message>
        <source>Not corrected yet.</source>
        <translation>Aún sin corregir.</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>expected error of the light</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>This estimator does not say how sure it is.</source>
        <translation>Este estimador no dice lo seguro que está.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Look for the light</source>
        <translation>Buscar la luz</translation>
    </message>
    <message>
        <source>Use the light found</source>
        <translation>Usar la luz encontrada</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Show what the verdict rests on</source>
        <translation>Mostrar en qué se basa el veredicto</translation>
    </message>
    <message>
        <source>fixed daylight</source>
        <translation>luz de día fija</translation>
    </message>
    <message>
        <source>as shot</source>
        <translation>según disparo</translation>
    </message>
    <message>
        <source>, strength %1 %</source>
        <translation>, intensidad %1 %</translation>
    </message>
    <message>
        <source>In use is another light: %1 (%2), %3 from the one found.</source>
        <translation>Está en uso otra luz: %1 (%2), a %3 de la encontrada.</translation>
    </message>
    <message>
        <source>In use: %1 (%2).</source>
        <comment>a light and where it comes from</comment>
        <translation>En uso: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewCommands</name>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>See the whole picture</source>
        <translation>Ver la imagen completa</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Both pictures side by side; once more: the corrected one alone</source>
        <translation>Ambas imágenes lado a lado; otra vez: solo la corregida</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Dividida</translation>
    </message>
    <message>
        <source>Both pictures in one, with a divider to drag</source>
        <translation>Ambas imágenes en una, con un divisor que se arrastra</translation>
    </message>
    <message>
        <source>&amp;Corrected only</source>
        <translation>&amp;Solo corregida</translation>
    </message>
    <message>
        <source>The corrected picture alone; hold \ to see it as it was</source>
        <translation>Solo la imagen corregida; mantenga \ para verla como era</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;ntes</translation>
    </message>
    <message>
        <source>The other picture in the place of the corrected one; hold \ for a glance</source>
        <translation>La otra imagen en lugar de la corregida; mantenga \ para un vistazo</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>&amp;Girar el divisor</translation>
    </message>
    <message>
        <source>Compare with</source>
        <comment>tool bar</comment>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>What the corrected picture is compared with</source>
        <translation>Con qué se compara la imagen corregida</translation>
    </message>
    <message>
        <source>Each pixel of the photo on one of the screen</source>
        <translation>Cada píxel de la foto en uno de la pantalla</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>Each pixel of the photo on four of the screen</source>
        <translation>Cada píxel de la foto en cuatro de la pantalla</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>See less of the photo, larger</source>
        <translation>Ver menos de la foto, más grande</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>See more of the photo, smaller</source>
        <translation>Ver más de la foto, más pequeña</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navegador</translation>
    </message>
    <message>
        <source>The whole photo, small, while a part of it is seen</source>
        <translation>La foto completa en pequeño mientras se ve solo una parte</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, clockwise; or drag the knobs near its ends</source>
        <translation>Girar el divisor 15° en sentido horario; o arrastrar los tiradores cerca de sus extremos</translation>
    </message>
    <message>
        <source>Turn the divider &amp;back</source>
        <translation>Girar el divisor hacia atrá&amp;s</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, anticlockwise</source>
        <translation>Girar el divisor 15° en sentido antihorario</translation>
    </message>
    <message>
        <source>&amp;Reset the divider</source>
        <translation>&amp;Restablecer el divisor</translation>
    </message>
    <message>
        <source>The divider upright in the middle; so does a double click on it</source>
        <translation>El divisor vertical en el centro; un doble clic hace lo mismo</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewingPanel</name>
    <message>
        <source>Viewing</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>For viewing only: exports and estimates do not change.</source>
        <translation>Solo para ver: ni la exportación ni la estimación cambian.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Exposure, for viewing only</source>
        <translation>Exposición, solo para ver</translation>
    </message>
    <message>
        <source>Brighter or darker, in stops, on this screen only.
Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>Más claro o más oscuro, en pasos, solo en esta pantalla.
Arrastre o use las flechas; Mayús es más fino, doble clic restablece. La rueda actúa tras un clic.</translation>
    </message>
    <message>
        <source>Plain, as exported</source>
        <translation>Simple, como se exporta</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>Fílmico</translation>
    </message>
    <message>
        <source>Tone, for viewing only</source>
        <translation>Tono, solo para ver</translation>
    </message>
    <message>
        <source>Filmic: brighter middle tones, and highlights that roll off as on film</source>
        <translation>Fílmico: tonos medios más claros y altas luces suaves como en película</translation>
    </message>
    <message>
        <source>Reset viewing</source>
        <translation>Restablecer la visualización</translation>
    </message>
    <message>
        <source>View the photo as it is exported</source>
        <translation>Ver la foto tal como se exporta</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>EV</source>
        <comment>stops of exposure</comment>
        <translation>EV</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WarningsList</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Use measured: %1</source>
        <comment>%1 is a black level</comment>
        <translation>Usar el medido: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Drop a RAW photo here</source>
        <translation>Suelte aquí una foto RAW</translation>
    </message>
    <message>
        <source>Uncast finds the colour of the light in it and takes it out.</source>
        <translation>Uncast encuentra en ella el color de la luz y lo elimina.</translation>
    </message>
    <message>
        <source>Open a photo…</source>
        <translation>Abrir una foto…</translation>
    </message>
    <message>
        <source>No photo at hand? Look at a rendered sample scene:</source>
        <translation>¿No tiene una foto a mano? Vea una escena de ejemplo:</translation>
    </message>
    <message>
        <source>One light</source>
        <translation>Una luz</translation>
    </message>
    <message>
        <source>Two lights</source>
        <translation>Dos luces</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Abiertas recientemente</translation>
    </message>
    <message>
        <source>New here? See what is where, with the sample scene:</source>
        <translation>¿Es nuevo aquí? Vea qué hay en cada sitio con la escena de ejemplo:</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>Visita de dos minutos</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Correlated colour temperature, by the DNG specification&apos;s method from the camera&apos;s matrices.</source>
        <translation>Temperatura de color correlacionada, según el método de la especificación DNG a partir de las matrices de la cámara.</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Adobe&apos;s direction and scale: a positive tint is a greenish light.</source>
        <translation>Sentido y escala de Adobe: un matiz positivo es luz verdosa.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How much of the light is taken out: 0 leaves the camera&apos;s own balance and its mood.</source>
        <translation>Cuánta luz se elimina: 0 deja el balance de la cámara y su ambiente.</translation>
    </message>
    <message>
        <source>Distance of the light from a glowing body&apos;s colours, CIE 1960; positive is greenish.</source>
        <translation>Distancia de la luz a los colores de un cuerpo incandescente, CIE 1960; positivo es verdoso.</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <source>What each channel of the sensor is multiplied by; green is 1.</source>
        <translation>Por cuánto se multiplica cada canal del sensor; el verde es 1.</translation>
    </message>
    <message>
        <source>“%1” is not taken.</source>
        <translation>«%1» no se acepta.</translation>
    </message>
    <message>
        <source>There is no light of %1, tint %2.</source>
        <translation>No existe una luz de %1, matiz %2.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Duv %1</source>
        <translation>Duv %1</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <comment>%1 is a channel: r, g, b</comment>
        <translation>Ganancia de %1</translation>
    </message>
    <message>
        <source>Strength is back at 100 %: the light you set is taken out whole.</source>
        <translation>La intensidad vuelve al 100 %: la luz elegida se elimina por completo.</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>Arrastre o use las flechas; Mayús es más fino, doble clic restablece. La rueda actúa tras un clic.</translation>
    </message>
</context>
</TS>
