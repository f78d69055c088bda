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
        <translation type="unfinished"></translation>
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
        <translation>Divisor en %1 %</translation>
    </message>
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
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>Camera as it saw it</source>
        <translation>Como la vio la cámara</translation>
    </message>
    <message>
        <source>Camera as it saw it (daylight gains)</source>
        <translation>Como la vio la cámara (ganancias de luz de día)</translation>
    </message>
    <message>
        <source>Camera as it saw it (camera&apos;s own gains)</source>
        <translation>Como la vio la cámara (ganancias de la cámara)</translation>
    </message>
    <message>
        <source>Camera as it saw it (no gains)</source>
        <translation>Como la vio la cámara (sin ganancias)</translation>
    </message>
    <message>
        <source>As the camera saw it</source>
        <translation>Como la vio la cámara</translation>
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
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch.</source>
        <translation>Señale la imagen o recórrala con las flechas para leer la luz de una zona.</translation>
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
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB</source>
        <translation>Las imágenes se muestran como sRGB</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>negro %1, blanco %2</translation>
    </message>
    <message>
        <source>%1 %, preview enlarged</source>
        <comment>zoom</comment>
        <translation>%1 %, vista previa ampliada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size. The pictures are previews of %1 x %2 pixels; an export has all pixels of the photo.</source>
        <translation>Respecto al tamaño de la foto. Las imágenes son vistas previas de %1 x %2 píxeles; una exportación tiene todos los píxeles.</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>Exportando %1…</translation>
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
        <source>The photo in its own size, drawn from a preview of at most 2,048 pixels</source>
        <translation>La foto a su tamaño real, dibujada a partir de una vista previa de 2048 píxeles como máximo</translation>
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
        <source>The divider stands or lies; a click on its handle does the same</source>
        <translation>Divisor vertical u horizontal; un clic en su tirador hace lo mismo</translation>
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
</context>
<context>
    <name>uncast::ui::WarningsPanel</name>
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
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
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
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>Qué luz se elimina</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drag, arrow keys or wheel; Shift is finer, a double click resets.</source>
        <translation>Arrastre, flechas o rueda; Mayús es más fino, doble clic restablece.</translation>
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
</context>
</TS>
