<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bars</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Not corrected yet (daylight gains)</source>
        <translation>尚未校正（日光增益）</translation>
    </message>
    <message>
        <source>Not corrected (daylight gains)</source>
        <translation>未校正（日光增益）</translation>
    </message>
    <message>
        <source>Not corrected yet (camera&apos;s own gains)</source>
        <translation>尚未校正（相机增益）</translation>
    </message>
    <message>
        <source>Not corrected (camera&apos;s own gains)</source>
        <translation>未校正（相机增益）</translation>
    </message>
    <message>
        <source>Not corrected yet (no gains)</source>
        <translation>尚未校正（无增益）</translation>
    </message>
    <message>
        <source>Not corrected (no gains)</source>
        <translation>未校正（无增益）</translation>
    </message>
    <message>
        <source>Corrected picture</source>
        <translation>校正后的图像</translation>
    </message>
    <message>
        <source>W = I / L, %1, strength %2 %</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L，%1，强度 %2 %</translation>
    </message>
    <message>
        <source>W = I / L, %1</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L，%1</translation>
    </message>
    <message>
        <source>As the camera balanced it (no light could be told)</source>
        <translation>相机自身的白平衡（无法判断光源）</translation>
    </message>
    <message>
        <source>Daylight gains (no light could be told)</source>
        <translation>日光增益（无法判断光源）</translation>
    </message>
    <message>
        <source>No gains (no light could be told)</source>
        <translation>无增益（无法判断光源）</translation>
    </message>
    <message>
        <source>W = I / L, tried: %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>W = I / L，试用：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>which light is taken out; how the picture is viewed</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ChartPatches</name>
    <message>
        <source>Dark skin</source>
        <translation>深肤色</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>浅肤色</translation>
    </message>
    <message>
        <source>Blue sky</source>
        <translation>蓝天</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>叶绿</translation>
    </message>
    <message>
        <source>Blue flower</source>
        <translation>蓝花</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>蓝绿</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Purplish blue</source>
        <translation>紫蓝</translation>
    </message>
    <message>
        <source>Moderate red</source>
        <translation>中红</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Yellow green</source>
        <translation>黄绿</translation>
    </message>
    <message>
        <source>Orange yellow</source>
        <translation>橙黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Neutral 8</source>
        <translation>中性灰 8</translation>
    </message>
    <message>
        <source>Neutral 6.5</source>
        <translation>中性灰 6.5</translation>
    </message>
    <message>
        <source>Neutral 5</source>
        <translation>中性灰 5</translation>
    </message>
    <message>
        <source>Neutral 3.5</source>
        <translation>中性灰 3.5</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
</context>
<context>
    <name>ClipOverlay</name>
    <message>
        <source>Clipped in red</source>
        <translation>红色溢出</translation>
    </message>
    <message>
        <source>Clipped in green</source>
        <translation>绿色溢出</translation>
    </message>
    <message>
        <source>Clipped in blue</source>
        <translation>蓝色溢出</translation>
    </message>
    <message>
        <source>Clipped in any channel</source>
        <translation>任一通道溢出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of clipping; its share of the picture</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saturated on the sensor</source>
        <translation>传感器已饱和</translation>
    </message>
    <message>
        <source>At white in the output only</source>
        <translation>仅输出为白</translation>
    </message>
    <message>
        <source>At black in the output</source>
        <translation>输出为黑</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>文件为空（0 字节）。</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>无法打开文件进行读取。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>LibRaw cannot read the file: %1.</source>
        <translation>LibRaw 无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file ends before its picture does: it is cut off.</source>
        <translation>文件在图像结束之前就中断了：文件不完整。</translation>
    </message>
    <message>
        <source>The picture data are damaged.</source>
        <translation>图像数据已损坏。</translation>
    </message>
    <message>
        <source>The picture data are damaged: the decoder met errors in them.</source>
        <translation>图像数据已损坏：解码时遇到错误。</translation>
    </message>
    <message>
        <source>The compressed picture data are damaged (%1).</source>
        <translation>压缩的图像数据已损坏（%1）。</translation>
    </message>
    <message>
        <source>tile %1 of %2: %3</source>
        <translation>第 %1 块（共 %2 块）：%3</translation>
    </message>
    <message>
        <source>The picture the file declares does not fit into memory.</source>
        <translation>文件声明的图像过大，内存容纳不下。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>内存不足，无法处理此图像。</translation>
    </message>
    <message>
        <source>LibRaw knows this format but cannot decode it.</source>
        <translation>LibRaw 认识此格式，但无法解码。</translation>
    </message>
    <message>
        <source>Floating-point RAW files are not supported.</source>
        <translation>不支持浮点 RAW 文件。</translation>
    </message>
    <message>
        <source>The file holds no picture data.</source>
        <translation>文件中没有图像数据。</translation>
    </message>
    <message>
        <source>The file is a JPEG picture, not a RAW file.</source>
        <translation>该文件是 JPEG 图像，不是 RAW 文件。</translation>
    </message>
    <message>
        <source>The file is a PNG picture, not a RAW file.</source>
        <translation>该文件是 PNG 图像，不是 RAW 文件。</translation>
    </message>
    <message>
        <source>The file is plain text, not a RAW file.</source>
        <translation>该文件是纯文本，不是 RAW 文件。</translation>
    </message>
    <message>
        <source>No RAW format that this version of LibRaw (%1) can read, or the header is damaged.</source>
        <translation>此版本的 LibRaw（%1）无法读取该 RAW 格式，或文件头已损坏。</translation>
    </message>
    <message>
        <source>The picture is smaller than one cell of its colour pattern.</source>
        <translation>图像小于其彩色滤镜阵列的一个单元。</translation>
    </message>
    <message>
        <source>The file holds no preview picture.</source>
        <translation>文件中没有预览图。</translation>
    </message>
    <message>
        <source>The preview picture has a format that cannot be shown.</source>
        <translation>预览图的格式无法显示。</translation>
    </message>
    <message>
        <source>The preview picture cannot be read.</source>
        <translation>无法读取预览图。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>The black level is not below the white level; nothing can be measured.</source>
        <translation>黑电平不低于白电平；无法测量。</translation>
    </message>
    <message>
        <source>The black level is not below the white level; the picture cannot be developed.</source>
        <translation>黑电平不低于白电平；无法冲印图像。</translation>
    </message>
    <message>
        <source>Black level %1 is not below the white level %2.</source>
        <translation>黑电平 %1 不低于白电平 %2。</translation>
    </message>
    <message>
        <source>Black level %1 is used for this camera instead of %2 (%3).</source>
        <translation>对此相机使用黑电平 %1 代替 %2（%3）。</translation>
    </message>
    <message>
        <source>the reprocessed Gehler-Shi set</source>
        <translation>重新处理的 Gehler-Shi 数据集</translation>
    </message>
    <message>
        <source>The file calls a border of the sensor covered, but that border saw light or was never written: the black level cannot be checked against it.</source>
        <translation>文件称传感器边缘被遮盖，但该边缘见过光或从未写入：无法据此核对黑电平。</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too high: %3, the masked border of the sensor measures %4.</source>
        <translation>通道 %1 的黑电平似乎高了 %2：%3，传感器遮盖边缘实测为 %4。</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too low: %3, the masked border of the sensor measures %4.</source>
        <translation>通道 %1 的黑电平似乎低了 %2：%3，传感器遮盖边缘实测为 %4。</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too high: %2, the masked border of the sensor measures %3.</source>
        <translation>黑电平似乎高了 %1：%2，传感器遮盖边缘实测为 %3。</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too low: %2, the masked border of the sensor measures %3.</source>
        <translation>黑电平似乎低了 %1：%2，传感器遮盖边缘实测为 %3。</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>您指定的是 %1</translation>
    </message>
    <message>
        <source>the table of cameras says %1</source>
        <translation>相机表中为 %1</translation>
    </message>
    <message>
        <source>the file says %1</source>
        <translation>文件中为 %1</translation>
    </message>
    <message>
        <source>Black level may be about %1 counts too low: no sample comes nearer to it, and all channels stop alike.</source>
        <translation>黑电平可能低了约 %1：没有样本更接近它，且所有通道都止于同一处。</translation>
    </message>
    <message>
        <source>Black level looks too high: %1 % of the samples lie at or below it, down to %2 counts under it.</source>
        <translation>黑电平似乎过高：%1 % 的样本等于或低于它，最多低 %2。</translation>
    </message>
    <message>
        <source>White level %1 looks too low: %2 % of the samples lie above it, up to %3.</source>
        <translation>白电平 %1 似乎过低：%2 % 的样本高于它，最高达 %3。</translation>
    </message>
    <message>
        <source>White level %1 looks too high: %2 % of the samples pile up at %3, as clipped ones do.</source>
        <translation>白电平 %1 似乎过高：%2 % 的样本堆积在 %3，与溢出样本相同。</translation>
    </message>
    <message>
        <source>The lower %1 % of the picture holds no data: its rows only repeat. The file is probably cut off or has a hole.</source>
        <translation>图像下方 %1 % 没有数据：各行只是重复。文件可能不完整或有缺失。</translation>
    </message>
    <message>
        <source>%1 samples stand far off all their neighbours: dead or hot pixels, or a damaged file.</source>
        <translation>%1 个样本与所有邻点相差悬殊：坏点、热点，或文件已损坏。</translation>
    </message>
    <message>
        <source>Some samples reach %1, which a sensor with white level %2 cannot write: the file is probably damaged.</source>
        <translation>部分样本达到 %1，白电平为 %2 的传感器不可能写出：文件可能已损坏。</translation>
    </message>
    <message>
        <source>No sample lies above the black level %1.</source>
        <translation>没有样本高于黑电平 %1。</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point; it was converted through the colour matrix.</source>
        <translation>相机以白点形式记录白平衡；已通过颜色矩阵换算。</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point only, which means nothing without a usable colour matrix.</source>
        <translation>相机仅以白点形式记录白平衡，没有可用的颜色矩阵便毫无意义。</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance in the file is not usable: a channel is zero.</source>
        <translation>文件中相机自身的白平衡不可用：有一个通道为零。</translation>
    </message>
    <message>
        <source>The camera stored no white balance of its own.</source>
        <translation>相机没有记录自身的白平衡。</translation>
    </message>
    <message>
        <source>The camera stored no usable white balance of its own.</source>
        <translation>相机没有记录可用的白平衡。</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: what it makes of daylight cannot be told.</source>
        <translation>未知此相机的颜色矩阵：无法得知它如何呈现日光。</translation>
    </message>
    <message>
        <source>The sensor sees one band only: there is no colour of light to find.</source>
        <translation>传感器只感知一个波段：没有光色可寻。</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped: no light can be told.</source>
        <translation>几乎所有像素都已溢出：无法判断光源。</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked: no light can be told.</source>
        <translation>几乎所有像素都被遮罩：无法判断光源。</translation>
    </message>
    <message>
        <source>The picture is black: no light can be told.</source>
        <translation>图像全黑：无法判断光源。</translation>
    </message>
    <message>
        <source>Every pixel is the same: no light can be told.</source>
        <translation>所有像素都相同：无法判断光源。</translation>
    </message>
    <message>
        <source>Too few usable pixels are left to tell a light.</source>
        <translation>可用像素太少，无法判断光源。</translation>
    </message>
    <message>
        <source>The network module is not installed; estimators that need no training still work.</source>
        <translation>未安装网络模块；无需训练的估算方法仍可使用。</translation>
    </message>
    <message>
        <source>The memory that this program may use (ulimit -v) is too little for the network; estimators that need no training still work.</source>
        <translation>此程序可用的内存（ulimit -v）不足以运行网络；无需训练的估算方法仍可使用。</translation>
    </message>
    <message>
        <source>The network module belongs to another version of this program.</source>
        <translation>网络模块属于此程序的另一版本。</translation>
    </message>
    <message>
        <source>The network module could not be loaded: %1</source>
        <translation>无法加载网络模块：%1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>无法运行网络：%1</translation>
    </message>
    <message>
        <source>The network could not be built: %1</source>
        <translation>无法构建网络：%1</translation>
    </message>
    <message>
        <source>The network gave no usable answer.</source>
        <translation>网络没有给出可用的答案。</translation>
    </message>
    <message>
        <source>The file of network weights is missing or cannot be read.</source>
        <translation>网络权重文件缺失或无法读取。</translation>
    </message>
    <message>
        <source>The file of network weights ends too early.</source>
        <translation>网络权重文件过早结束。</translation>
    </message>
    <message>
        <source>The file of network weights is damaged.</source>
        <translation>网络权重文件已损坏。</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its checksum does not match.</source>
        <translation>网络权重文件已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its header cannot be read.</source>
        <translation>网络权重文件已损坏：无法读取文件头。</translation>
    </message>
    <message>
        <source>The file of network weights contradicts itself.</source>
        <translation>网络权重文件自相矛盾。</translation>
    </message>
    <message>
        <source>The file of network weights was written by a newer version of this program.</source>
        <translation>网络权重文件由此程序的更新版本写成。</translation>
    </message>
    <message>
        <source>This is not a file of network weights.</source>
        <translation>这不是网络权重文件。</translation>
    </message>
    <message>
        <source>The network does not answer its test patches as it did when it was trained.</source>
        <translation>网络对测试区块的回答与训练时不一致。</translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation>文件已存在。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 已存在，未作改动。</translation>
    </message>
    <message>
        <source>Could not write %1: it is not a regular file.</source>
        <translation>无法写入 %1：不是普通文件。</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>the TIFF library gave no reason</source>
        <translation>TIFF 库未说明原因</translation>
    </message>
    <message>
        <source>There is no picture to write to %1.</source>
        <translation>没有可写入 %1 的图像。</translation>
    </message>
    <message>
        <source>Could not make the picture of %1: %2.</source>
        <translation>无法生成 %1 的图像：%2。</translation>
    </message>
    <message>
        <source>Could not read %1 again.</source>
        <translation>无法再次读取 %1。</translation>
    </message>
    <message>
        <source>Could not add the photo&apos;s metadata to %1: %2.</source>
        <translation>无法将照片元数据添加到 %1：%2。</translation>
    </message>
    <message>
        <source>There is not enough memory to develop this photo in full size.</source>
        <translation>内存不足，无法以完整尺寸冲印此照片。</translation>
    </message>
    <message>
        <source>There is not enough memory to interpolate this picture.</source>
        <translation>内存不足，无法对此图像插值。</translation>
    </message>
    <message>
        <source>LibRaw cannot interpolate the picture: %1.</source>
        <translation>LibRaw 无法对图像插值：%1。</translation>
    </message>
    <message>
        <source>The light must have one positive number for each channel of the camera.</source>
        <translation>光源对相机的每个通道都必须有一个正数。</translation>
    </message>
    <message>
        <source>LittleCMS could not make an sRGB profile.</source>
        <translation>LittleCMS 无法创建 sRGB 配置文件。</translation>
    </message>
    <message>
        <source>LittleCMS could not write an sRGB profile.</source>
        <translation>LittleCMS 无法写入 sRGB 配置文件。</translation>
    </message>
    <message>
        <source>The bytes are no ICC profile.</source>
        <translation>这些字节不是 ICC 配置文件。</translation>
    </message>
    <message>
        <source>Reading %1 MP</source>
        <translation>正在读取 %1 MP</translation>
    </message>
    <message>
        <source>Checking levels</source>
        <translation>正在检查电平</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation>正在查看区块</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>正在平衡</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>正在插值</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>正在冲印</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>正在编码</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped.</source>
        <translation>几乎所有像素都已过曝溢出。</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked.</source>
        <translation>几乎所有像素都被遮盖。</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>图像全黑。</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>所有像素都相同。</translation>
    </message>
    <message>
        <source>The camera stored this picture with its own white balance applied.</source>
        <translation>相机存储此照片时已应用其自身的白平衡。</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: the light found is less certain.</source>
        <translation>此相机没有已知的色彩矩阵：所找到的光源不太确定。</translation>
    </message>
    <message>
        <source>No usable patch is left: no light can be told.</source>
        <translation>没有可用的区块：无法判断光源。</translation>
    </message>
    <message>
        <source>Nearly every patch is left out: no light can be told.</source>
        <translation>几乎所有区块都被排除：无法判断光源。</translation>
    </message>
    <message>
        <source>No usable patch is left.</source>
        <translation>没有可用的区块。</translation>
    </message>
    <message>
        <source>Nearly every patch is left out.</source>
        <translation>几乎所有区块都被排除。</translation>
    </message>
    <message>
        <source>This is a file of the trainer, but not of network weights.</source>
        <translation>这是训练程序的文件，而非网络权重文件。</translation>
    </message>
    <message>
        <source>The network was trained for another common camera space.</source>
        <translation>该网络是针对另一种通用相机空间训练的。</translation>
    </message>
    <message>
        <source>The file of weights holds no network that sees pictures.</source>
        <translation>权重文件中没有处理图像的网络。</translation>
    </message>
    <message>
        <source>The file of network weights has no usable test vectors.</source>
        <translation>网络权重文件没有可用的测试向量。</translation>
    </message>
    <message>
        <source>The network holds tensors that its plan does not know.</source>
        <translation>网络中含有其结构所不认识的张量。</translation>
    </message>
    <message>
        <source>The weights hold no patch network or no histogram network.</source>
        <translation>权重中缺少区块网络或直方图网络。</translation>
    </message>
    <message>
        <source>There are no saved settings.</source>
        <translation>没有已保存的设置。</translation>
    </message>
    <message>
        <source>The saved settings of this photo are damaged and were left out.</source>
        <translation>此照片保存的设置已损坏，未予采用。</translation>
    </message>
    <message>
        <source>The settings of this photo were saved by a later version of the program, which may know more.</source>
        <translation>此照片的设置由更新版本的程序保存，可能含有本版本不认识的内容。</translation>
    </message>
    <message>
        <source>The damaged settings file in the way cannot be renamed.</source>
        <translation>无法重命名挡路的损坏设置文件。</translation>
    </message>
    <message>
        <source>The saved settings cannot be removed.</source>
        <translation>无法删除已保存的设置。</translation>
    </message>
    <message>
        <source>The settings cannot be saved beside the photo.</source>
        <translation>无法将设置保存在照片旁边。</translation>
    </message>
    <message>
        <source>The profile describes no RGB screen.</source>
        <translation>该特性文件描述的不是 RGB 屏幕。</translation>
    </message>
    <message>
        <source>No colours can be brought to the screen&apos;s profile.</source>
        <translation>无法将颜色转换到屏幕特性文件。</translation>
    </message>
    <message>
        <source>The settings that another program saved cannot be kept aside.</source>
        <translation>无法另行留存其他程序保存的设置。</translation>
    </message>
    <message>
        <source>This part does not lie in the picture.</source>
        <translation>此部分不在图像中。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>no light can be told</source>
        <comment>why a patch is not used</comment>
        <translation>无法判断光源</translation>
    </message>
    <message>
        <source>no light found here</source>
        <comment>legend of hatched cells</comment>
        <translation>此处未找到光源</translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>legend of hatched cells</comment>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>not used:</source>
        <translation>未使用：</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>色调</translation>
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
        <translation>光的颜色</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>what the map shows</comment>
        <translation>色温</translation>
    </message>
    <message>
        <source>Duv: magenta to green</source>
        <comment>what the map shows</comment>
        <translation>Duv：洋红至绿</translation>
    </message>
    <message>
        <source>Degrees from the light found</source>
        <comment>what the map shows</comment>
        <translation>与所找到光源的角度</translation>
    </message>
    <message>
        <source>Expected error</source>
        <comment>what the map shows</comment>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>Each patch in the colour of its light, as daylight-adapted eyes would see it</source>
        <translation>以适应日光的眼睛所见，显示每个区块的光色</translation>
    </message>
    <message>
        <source>Correlated colour temperature, even in mired: cold lights dark, warm ones bright</source>
        <translation>相关色温，按微倒度均匀分布：冷光暗，暖光亮</translation>
    </message>
    <message>
        <source>Distance from a glowing body&apos;s colours: blue is magenta light, orange greenish light</source>
        <translation>与黑体辐射颜色的距离：蓝色为偏洋红的光，橙色为偏绿的光</translation>
    </message>
    <message>
        <source>How far the light of each patch lies from the one that is taken out</source>
        <translation>每个区块的光与被去除的光相差多少</translation>
    </message>
    <message>
        <source>How far off the estimator expects to be in each patch: dark is sure</source>
        <translation>估算方法在每个区块预期的误差：越暗越可靠</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>legend of cells that are left out</comment>
        <translation>已由您排除</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <comment>of the map</comment>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>误差约 %1</translation>
    </message>
    <message>
        <source>used</source>
        <comment>a patch of the map</comment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <comment>%1 is why</comment>
        <translation>未使用：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of the map and what is known of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Outside the picture</source>
        <comment>why a place tells no light</comment>
        <translation>图像之外</translation>
    </message>
    <message>
        <source>The sensor sees no colours</source>
        <comment>why a place tells no light</comment>
        <translation>传感器无色彩</translation>
    </message>
    <message>
        <source>Overexposed: tells no light</source>
        <comment>why a place tells no light</comment>
        <translation>过曝：无法判断光源</translation>
    </message>
    <message>
        <source>Too dark to tell a light</source>
        <comment>why a place tells no light</comment>
        <translation>过暗：无法判断光源</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2 % of the range</source>
        <comment>%1 is a number of pixels, %2 how bright</comment>
        <translation>%1 × %1 px，范围的 %2 %</translation>
    </message>
    <message>
        <source>%1 % clipped</source>
        <translation>%1 % 溢出</translation>
    </message>
    <message>
        <source>noise ±%1</source>
        <comment>%1 is an angle</comment>
        <translation>噪点 ±%1</translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>%1 is a file</comment>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Quit while exporting?</source>
        <translation>正在导出，要退出吗？</translation>
    </message>
    <message>
        <source>%1 is still being written.</source>
        <comment>%1 is a file</comment>
        <translation>%1 仍在写入。</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>完成后退出</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>放弃并退出</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files to be written are there already.</source>
        <translation>
            <numerusform>要写入的文件中有 %n 个已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be exported.</source>
        <translation>
            <numerusform>还有 %n 张照片待导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>继续导出</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What the camera saw</source>
        <translation>相机所见</translation>
    </message>
    <message>
        <source>The photo with the colour of its light still in it. Over it lies the map: the light that was found in each patch.</source>
        <translation>照片仍带有光线的颜色。其上是分布图：每个区块中找到的光源。</translation>
    </message>
    <message>
        <source>The same without that colour</source>
        <translation>去除该颜色之后</translation>
    </message>
    <message>
        <source>The light is taken out: white is white again. The wheel zooms, dragging moves; both pictures go together.</source>
        <translation>光线已去除：白色恢复为白色。滚轮缩放，拖动平移；两幅图像同步。</translation>
    </message>
    <message>
        <source>Whether to trust it</source>
        <translation>是否可信</translation>
    </message>
    <message>
        <source>One light or several, how warm it is, and how sure the program is of it. A warning comes with what can be done about it.</source>
        <translation>一种光还是多种光、冷暖如何、程序有多大把握。警告会附带处理办法。</translation>
    </message>
    <message>
        <source>Disagree with one drag</source>
        <translation>一拖即改</translation>
    </message>
    <message>
        <source>Try it: drag the temperature. The picture follows at once; a double-click on the slider takes it back. Strength keeps a part of the mood.</source>
        <translation>试一试：拖动色温，图像立即随之变化；双击滑块恢复。“强度”可保留部分氛围。</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>其他意见</translation>
    </message>
    <message>
        <source>Every way of finding the light, with the picture that it would give. A click takes it.</source>
        <translation>每种寻找光源的方法及其结果图像，单击即可采用。</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>%1 shows and hides it; the arrow beside it chooses what it shows: temperature, green or magenta, sureness. Point at a patch to read its light.</source>
        <translation>%1 显示或隐藏分布图；旁边的箭头选择内容：色温、偏绿或偏洋红、把握。指向区块可读取其光源。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Side by side, split by a line, or the corrected picture alone. Hold \ for a glance at the one before.</source>
        <translation>并排、用线拆分，或仅显示校正后的图像。按住 \ 可看之前的图像。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>不会丢失任何内容</translation>
    </message>
    <message>
        <source>%1 takes back every step, and the RAW file is never written to.</source>
        <translation>%1 可撤消每一步，RAW 文件绝不会被写入。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>导出带走</translation>
    </message>
    <message>
        <source>%1 saves the corrected picture in full size. F1 shows all keys; the menu Help has this tour for another time.</source>
        <translation>%1 以原尺寸保存校正后的图像。F1 显示所有按键；可随时从“帮助”菜单再看本导览。</translation>
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
        <translation>无色温</translation>
    </message>
    <message>
        <source>Far from daylight and lamps, about %1</source>
        <translation>远离日光和灯光，约 %1</translation>
    </message>
    <message>
        <source>%1, tint %2</source>
        <comment>%1 is a temperature</comment>
        <translation>%1，色调 %2</translation>
    </message>
    <message>
        <source>Daylight</source>
        <comment>a light</comment>
        <translation>日光</translation>
    </message>
    <message>
        <source>Cloudy sky</source>
        <comment>a light</comment>
        <translation>阴天</translation>
    </message>
    <message>
        <source>Shade</source>
        <comment>a light</comment>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Tungsten lamp</source>
        <comment>a light</comment>
        <translation>钨丝灯</translation>
    </message>
    <message>
        <source>Fluorescent lamp</source>
        <comment>a light</comment>
        <translation>荧光灯</translation>
    </message>
    <message>
        <source>Flash</source>
        <comment>a light</comment>
        <translation>闪光灯</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>white balance</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic, %1 mired, tint %2</source>
        <comment>white balance, offsets with their signs</comment>
        <translation>自动，%1 迈尔德，色调 %2</translation>
    </message>
    <message>
        <source>As shot</source>
        <comment>white balance</comment>
        <translation>原照设置</translation>
    </message>
    <message>
        <source>Strength %1 %</source>
        <translation>强度 %1 %</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>增益 %1</translation>
    </message>
    <message>
        <source>Network (dscnn)</source>
        <translation>网络 (dscnn)</translation>
    </message>
    <message>
        <source>Paper&apos;s network (dscnn-paper)</source>
        <translation>论文网络 (dscnn-paper)</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>灰度世界</translation>
    </message>
    <message>
        <source>Brightest spot (max-RGB)</source>
        <translation>最亮点 (max-RGB)</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>灰度阴影 (Shades of Grey)</translation>
    </message>
    <message>
        <source>Grey edges, first order</source>
        <translation>灰度边缘（一阶）</translation>
    </message>
    <message>
        <source>Grey edges, second order</source>
        <translation>灰度边缘（二阶）</translation>
    </message>
    <message>
        <source>Bright and dark colours (PCA)</source>
        <translation>亮色与暗色 (PCA)</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>原照设置（相机）</translation>
    </message>
    <message>
        <source>Daylight (D65)</source>
        <translation>日光 (D65)</translation>
    </message>
    <message>
        <source>A trained network looks at many patches and says how sure it is of each. The best this program has.</source>
        <translation>训练好的网络查看许多区块，并给出对每个区块的把握。这是本程序最好的方法。</translation>
    </message>
    <message>
        <source>The network of Wang and Shang (2019): one scale of patches, plain median.</source>
        <translation>Wang 与 Shang（2019）的网络：单一尺度区块，简单中值。</translation>
    </message>
    <message>
        <source>Assumes that the scene averages to grey.</source>
        <translation>假设场景平均为灰色。</translation>
    </message>
    <message>
        <source>Assumes that the brightest spot of each colour is white.</source>
        <translation>假设每种颜色的最亮点为白色。</translation>
    </message>
    <message>
        <source>Between grey world and brightest spot: bright areas count more.</source>
        <translation>介于灰度世界与最亮点之间：亮区权重更大。</translation>
    </message>
    <message>
        <source>Assumes that edges average to grey.</source>
        <translation>假设边缘平均为灰色。</translation>
    </message>
    <message>
        <source>Assumes that the bends of edges average to grey.</source>
        <translation>假设边缘的二阶变化平均为灰色。</translation>
    </message>
    <message>
        <source>The main direction of the brightest and darkest colours.</source>
        <translation>最亮与最暗颜色的主方向。</translation>
    </message>
    <message>
        <source>The white balance the camera stored with the photo.</source>
        <translation>相机随照片记录的白平衡。</translation>
    </message>
    <message>
        <source>Noon daylight, whatever the photo shows.</source>
        <translation>正午日光，与照片内容无关。</translation>
    </message>
    <message>
        <source>patches and histograms</source>
        <comment>where the light is drawn from</comment>
        <translation>区块与直方图</translation>
    </message>
    <message>
        <source>median of the map</source>
        <comment>where the light is drawn from</comment>
        <translation>分布图的中值</translation>
    </message>
    <message>
        <source>the camera</source>
        <comment>where the light is drawn from</comment>
        <translation>相机</translation>
    </message>
    <message>
        <source>the camera&apos;s matrix</source>
        <comment>where the light is drawn from</comment>
        <translation>相机矩阵</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <comment>where the light is drawn from</comment>
        <translation>整幅图像</translation>
    </message>
    <message>
        <source>from the median of the map</source>
        <translation>距分布图中值</translation>
    </message>
    <message>
        <source>from the light found</source>
        <translation>距所找到的光源</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance.</source>
        <translation>相机自身的白平衡。</translation>
    </message>
    <message>
        <source>Fixed daylight.</source>
        <translation>固定日光。</translation>
    </message>
    <message>
        <source>Taken as it is: the picture was not asked.</source>
        <translation>直接采用，未分析图像。</translation>
    </message>
    <message>
        <source>No light can be told.</source>
        <translation>无法判断光源。</translation>
    </message>
    <message>
        <source>Lights of different colour.</source>
        <translation>存在不同颜色的光源。</translation>
    </message>
    <message>
        <source>Half of the patches lie more than %1 from the light found.</source>
        <translation>半数区块与所找到的光源相差超过 %1。</translation>
    </message>
    <message>
        <source>A guess, sure to about %1.</source>
        <translation>仅为猜测，误差约 %1。</translation>
    </message>
    <message>
        <source>A guess: little here tells the light.</source>
        <translation>仅为猜测：这里几乎没有光源的线索。</translation>
    </message>
    <message>
        <source>Half of the patches lie within %1 of it.</source>
        <translation>半数区块与之相差不到 %1。</translation>
    </message>
    <message>
        <source>One light, sure to about %1.</source>
        <translation>单一光源，误差约 %1。</translation>
    </message>
    <message>
        <source>One light.</source>
        <translation>单一光源。</translation>
    </message>
    <message>
        <source>overexposed</source>
        <comment>why a patch is not used</comment>
        <translation>过曝</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>why a patch is not used</comment>
        <translation>太暗</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>why a patch is not used</comment>
        <translation>被遮罩</translation>
    </message>
    <message>
        <source>only noise</source>
        <comment>why a patch is not used</comment>
        <translation>只有噪点</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>why a patch is not used</comment>
        <translation>已由您排除</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: colours are approximate, and no temperature can be told.</source>
        <translation>未知此相机的颜色矩阵：颜色为近似值，无法给出色温。</translation>
    </message>
    <message>
        <source>The file&apos;s colour matrix is zero or singular: colours are approximate, and no temperature can be told.</source>
        <translation>文件的颜色矩阵为零或奇异：颜色为近似值，无法给出色温。</translation>
    </message>
    <message>
        <source>The photo is not there</source>
        <translation>找不到照片</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>This is no RAW photo that can be read</source>
        <translation>这不是可读取的 RAW 照片</translation>
    </message>
    <message>
        <source>A part of the file is missing</source>
        <translation>文件缺少一部分</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>照片太大</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>无法读取此照片</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its card or drive taken out. Open it from where it is now.</source>
        <translation>它可能已被移动或重命名，或其存储卡、硬盘已取出。请从现在的位置打开。</translation>
    </message>
    <message>
        <source>Copying from the card may have been cut short. Copy the photo again, or try the card itself.</source>
        <translation>从存储卡复制时可能中断。请重新复制照片，或直接从存储卡打开。</translation>
    </message>
    <message>
        <source>Open a RAW file of a camera (CR2, NEF, ARW, RAF, DNG and others).</source>
        <translation>请打开相机的 RAW 文件（CR2、NEF、ARW、RAF、DNG 等）。</translation>
    </message>
    <message>
        <source>If it is a RAW file of a camera, its first bytes may be damaged: copy it again from the card. A photo of a very new camera may open after a conversion to DNG.</source>
        <translation>如果这是相机的 RAW 文件，其开头字节可能已损坏：请从存储卡重新复制。很新的相机的照片转换为 DNG 后也许可以打开。</translation>
    </message>
    <message>
        <source>Open a smaller photo, or close other programs to free memory.</source>
        <translation>请打开较小的照片，或关闭其他程序以释放内存。</translation>
    </message>
    <message>
        <source>Another estimator works without the network, or free memory and open the photo again.</source>
        <translation>其他估算方法无需网络；或释放内存后重新打开照片。</translation>
    </message>
    <message>
        <source>Another estimator works without the network. Installing the program again brings it back.</source>
        <translation>其他估算方法无需网络。重新安装程序即可恢复。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>请选择您有写入权限且空间足够的文件夹。</translation>
    </message>
    <message>
        <source>Copy the photo again from its source. If that does not help, the details below tell what went wrong.</source>
        <translation>请从来源重新复制照片。若仍无效，下方的详细信息会说明出错原因。</translation>
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
        <translation>按导出结果观看</translation>
    </message>
    <message>
        <source>Viewed at %1</source>
        <comment>%1 are stops of exposure</comment>
        <translation>以 %1 观看</translation>
    </message>
    <message>
        <source>Viewed filmic</source>
        <comment>with a filmic curve of tones</comment>
        <translation>以胶片感观看</translation>
    </message>
    <message>
        <source>Viewed at %1, filmic</source>
        <comment>%1 are stops of exposure</comment>
        <translation>以 %1、胶片感观看</translation>
    </message>
    <message>
        <source>Fine weather</source>
        <comment>a light</comment>
        <translation>晴天</translation>
    </message>
    <message>
        <source>Sunset</source>
        <comment>a light</comment>
        <translation>日落</translation>
    </message>
    <message>
        <source>Studio tungsten</source>
        <comment>a light</comment>
        <translation>影棚钨丝灯</translation>
    </message>
    <message>
        <source>Day white tube</source>
        <comment>a light</comment>
        <translation>昼白色荧光灯</translation>
    </message>
    <message>
        <source>Mercury lamp</source>
        <comment>a light</comment>
        <translation>汞灯</translation>
    </message>
    <message>
        <source>Under water</source>
        <comment>a light</comment>
        <translation>水下</translation>
    </message>
    <message>
        <source>Camera&apos;s: %1</source>
        <comment>a preset of the camera&apos;s own; %1 is a light</comment>
        <translation>相机：%1</translation>
    </message>
    <message>
        <source>Warm white tube</source>
        <comment>a light</comment>
        <translation>暖白荧光灯</translation>
    </message>
    <message>
        <source>Cool white tube</source>
        <comment>a light</comment>
        <translation>冷白荧光灯</translation>
    </message>
    <message>
        <source>Daylight tube</source>
        <comment>a light</comment>
        <translation>日光荧光灯</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <comment>white balance</comment>
        <translation>分布图的区块</translation>
    </message>
    <message>
        <source>Your light</source>
        <comment>white balance</comment>
        <translation>您的光源</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>white balance</comment>
        <translation>取样</translation>
    </message>
    <message>
        <source>Picked %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>取样 %1</translation>
    </message>
    <message>
        <source>%1, at full strength</source>
        <comment>a light</comment>
        <translation>%1，强度 100 %</translation>
    </message>
    <message>
        <source>Two lights of different colour.</source>
        <translation>两种颜色不同的光源。</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found lies between them.</source>
        <translation>二者相差 %1。所找到的光源介于其间。</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found is one of them.</source>
        <translation>二者相差 %1。所找到的光源是其中之一。</translation>
    </message>
    <message>
        <source>one light</source>
        <comment>the verdict in a list of photos</comment>
        <translation>一种光源</translation>
    </message>
    <message>
        <source>several lights</source>
        <comment>the verdict in a list of photos</comment>
        <translation>多种光源</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>the verdict in a list of photos</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>no light found</source>
        <comment>the verdict in a list of photos</comment>
        <translation>未找到光源</translation>
    </message>
</context>
<context>
    <name>uncast::ui::AboutDialog</name>
    <message>
        <source>About Uncast</source>
        <translation>关于 Uncast</translation>
    </message>
    <message>
        <source>Finds the colour of the light in a RAW photograph and takes it out.</source>
        <translation>找出 RAW 照片中光线的颜色并将其去除。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>The model card is not installed.</source>
        <translation>未安装模型卡。</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>关于本程序</translation>
    </message>
</context>
<context>
    <name>uncast::ui::BatchCommands</name>
    <message>
        <source>Export &amp;selected…</source>
        <translation>导出所选(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the selected photos as 16-bit TIFF files</source>
        <translation>将所选照片保存为 16 位 TIFF</translation>
    </message>
    <message>
        <source>Export &amp;queue</source>
        <translation>导出队列(&amp;Q)</translation>
    </message>
    <message>
        <source>See which photos are being exported</source>
        <translation>查看正在导出的照片</translation>
    </message>
    <message>
        <source>Export the selected photos to</source>
        <translation>将所选照片导出到</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartCommands</name>
    <message>
        <source>Place a &amp;ColorChecker</source>
        <translation>放置 ColorChecker(&amp;C)</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>在图像中拖动色卡的四角</translation>
    </message>
    <message>
        <source>Use the c&amp;hart&apos;s light</source>
        <translation>使用色卡的光源(&amp;H)</translation>
    </message>
    <message>
        <source>Take out the light that the chart&apos;s grey patches show</source>
        <translation>去除色卡灰色块所显示的光</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartLayer</name>
    <message>
        <source>Corners of the ColorChecker</source>
        <translation>ColorChecker 的四角</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <comment>patch of a ColorChecker</comment>
        <translation>深肤色</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <comment>patch of a ColorChecker</comment>
        <translation>蓝绿</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>patch of a ColorChecker</comment>
        <translation>黑</translation>
    </message>
    <message>
        <source>White</source>
        <comment>patch of a ColorChecker</comment>
        <translation>白</translation>
    </message>
    <message>
        <source>Corner at the patch: %1</source>
        <translation>角点色块：%1</translation>
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
        <translation>使用色卡的光源</translation>
    </message>
    <message>
        <source>Take out the light that the grey patches show</source>
        <translation>去除灰色块所显示的光</translation>
    </message>
    <message>
        <source>Each patch as it comes out, in its corner as it should be, and CIEDE2000</source>
        <translation>每个色块的实际颜色，其角为应有颜色，以及 CIEDE2000</translation>
    </message>
    <message>
        <source>Place the corners</source>
        <translation>放置四角</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>在图像中拖动色卡的四角</translation>
    </message>
    <message>
        <source>Forget them</source>
        <comment>corners of a chart placed by hand</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Back to the chart that was found, or to none</source>
        <translation>返回找到的色卡，或无色卡</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>估算方法</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>angular error</comment>
        <translation>恢复误差</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <comment>angular error</comment>
        <translation>再现误差</translation>
    </message>
    <message>
        <source>The angle between the two lights</source>
        <translation>两种光之间的夹角</translation>
    </message>
    <message>
        <source>The angle between grey and what a grey surface becomes</source>
        <translation>灰色与灰色表面校正结果之间的夹角</translation>
    </message>
    <message>
        <source>Angles of the estimators from the chart&apos;s light</source>
        <translation>各估算方法与色卡光源的夹角</translation>
    </message>
    <message>
        <source>The corners were placed by hand.</source>
        <translation>四角为手动放置。</translation>
    </message>
    <message>
        <source>A chart was found.</source>
        <translation>找到了色卡。</translation>
    </message>
    <message>
        <source>Looking for a chart...</source>
        <translation>正在寻找色卡…</translation>
    </message>
    <message>
        <source>No chart was found. One that is cut off or very small can be placed by its corners.</source>
        <translation>未找到色卡。被裁切或很小的色卡可通过四角放置。</translation>
    </message>
    <message>
        <source>Light on the chart: %1</source>
        <translation>色卡上的光源：%1</translation>
    </message>
    <message>
        <source>Its greys are clipped or too dark: it tells no light.</source>
        <translation>其灰色块溢出或过暗：无法判断光源。</translation>
    </message>
    <message>
        <source>As it comes out now: ΔE %1 on average, %2 at most (%3).</source>
        <comment>%3 is a patch</comment>
        <translation>当前结果：ΔE 平均 %1，最大 %2（%3）。</translation>
    </message>
    <message>
        <source>Taken out now</source>
        <translation>当前已去除</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartPatches</name>
    <message>
        <source>Patches of the chart</source>
        <translation>色卡的色块</translation>
    </message>
    <message>
        <source>%1: ΔE %2</source>
        <comment>a patch and a colour difference</comment>
        <translation>%1：ΔE %2</translation>
    </message>
    <message>
        <source>%1: clipped or not in the picture</source>
        <comment>a patch</comment>
        <translation>%1：溢出或不在图像中</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChromaticityPlot</name>
    <message>
        <source>Lights of the patches in the chromaticity diagram</source>
        <translation>色度图中各区块的光源</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ClipCommands</name>
    <message>
        <source>&amp;Clipping</source>
        <translation>溢出(&amp;C)</translation>
    </message>
    <message>
        <source>Mark what is clipped in the corrected picture</source>
        <translation>标出校正后图像中的溢出</translation>
    </message>
    <message>
        <source>&amp;Shadows</source>
        <translation>阴影(&amp;S)</translation>
    </message>
    <message>
        <source>Mark what is black in the output</source>
        <translation>标出输出中的纯黑部分</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>高光(&amp;H)</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched</source>
        <translation>标出溢出：传感器饱和为实色，仅输出溢出为斜线</translation>
    </message>
    <message>
        <source>C&amp;lipping shows</source>
        <translation>溢出显示内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Any channel</source>
        <translation>任一通道(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>红(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝(&amp;B)</translation>
    </message>
    <message>
        <source>Whose clipping is marked</source>
        <translation>标出哪个通道的溢出</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparedView</name>
    <message>
        <source>Above: %1    Below: %2</source>
        <comment>captions of two pictures</comment>
        <translation>上：%1    下：%2</translation>
    </message>
    <message>
        <source>Left: %1    Right: %2</source>
        <comment>captions of two pictures</comment>
        <translation>左：%1    右：%2</translation>
    </message>
    <message>
        <source>Divider at %1 %, turned by %2°</source>
        <translation>分隔线位于 %1 %，旋转 %2°</translation>
    </message>
    <message>
        <source>Drag to turn the divider; with Shift in steps of 15°</source>
        <translation>拖动可旋转分隔线；按住 Shift 以 15° 为步长</translation>
    </message>
    <message>
        <source>Drag to move the divider; click its handle to turn it by 90°, double-click to put it back</source>
        <translation>拖动可移动分隔线；单击手柄旋转 90°，双击复位</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>As the camera saw it</source>
        <translation>相机所见</translation>
    </message>
    <message>
        <source>As the camera saw it (daylight gains)</source>
        <translation>相机所见（日光增益）</translation>
    </message>
    <message>
        <source>As the camera saw it (camera&apos;s own gains)</source>
        <translation>相机所见（相机增益）</translation>
    </message>
    <message>
        <source>As the camera saw it (no gains)</source>
        <translation>相机所见（无增益）</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>原照设置（相机）</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>快照 %1</translation>
    </message>
    <message>
        <source>The camera&apos;s own preview</source>
        <translation>相机自带预览</translation>
    </message>
    <message>
        <source>%1: nothing to show yet. %2</source>
        <comment>a choice; what stands in its place</comment>
        <translation>%1：暂无可显示内容。%2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparisonMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>对比对象(&amp;C)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::DropHint</name>
    <message>
        <source>Drop to open this photo</source>
        <translation>松开以打开此照片</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EditCommands</name>
    <message>
        <source>Reset &amp;everything</source>
        <translation>全部复位(&amp;E)</translation>
    </message>
    <message>
        <source>Back to the photo as it was opened</source>
        <translation>恢复到照片刚打开时的状态</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>全部复位</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Keep as snapshot %1</source>
        <translation>保留为快照 %1</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>将当前状态保留为快照 %1</translation>
    </message>
    <message>
        <source>Back to snapshot %1</source>
        <translation>返回快照 %1</translation>
    </message>
    <message>
        <source>Back to what was kept as snapshot %1</source>
        <translation>返回保留为快照 %1 的状态</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EffectSlider</name>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Arrow keys, wheel</source>
        <translation>方向键、滚轮</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>一步；按住 Shift 为十分之一步</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>十步</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To either end</source>
        <translation>移到两端</translation>
    </message>
    <message>
        <source>Backspace, double-click</source>
        <translation>退格键、双击</translation>
    </message>
    <message>
        <source>Back to where it was at first</source>
        <translation>恢复初始值</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ErrorPage</name>
    <message>
        <source>The photo cannot be read</source>
        <translation>无法读取照片</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Open another photo…</source>
        <translation>打开其他照片…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
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
        <translation>色卡 %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorList</name>
    <message>
        <source>Your light</source>
        <translation>您的光源</translation>
    </message>
    <message>
        <source>What you set by hand or chose among the presets.</source>
        <translation>手动设置或从预设中选择。</translation>
    </message>
    <message>
        <source>Move a slider or choose a preset</source>
        <translation>移动滑块或选择预设</translation>
    </message>
    <message>
        <source>The camera stored none</source>
        <translation>相机未记录</translation>
    </message>
    <message>
        <source>No light can be told</source>
        <translation>无法判断光源</translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation>即将计算</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>，正在使用</translation>
    </message>
    <message>
        <source>, %1 from the light taken out</source>
        <translation>，与被去除的光相差 %1</translation>
    </message>
    <message>
        <source>, %1 from the chart</source>
        <translation>，与色卡相差 %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorsPanel</name>
    <message>
        <source>Estimators</source>
        <translation>估算方法</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>where the light is drawn from</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>所用区块</translation>
    </message>
    <message>
        <source>What the one light of the picture is drawn from.</source>
        <translation>图像的单一光源由何得出。</translation>
    </message>
    <message>
        <source>Half of the patches lie within this angle of the light.</source>
        <translation>半数区块与光源的夹角在此范围内。</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>能判断光源的区块数与总数。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking the others, %n left</source>
        <translation>
            <numerusform>正在计算其他方法，剩余 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n 个尚未计算</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Stop asking the other estimators</source>
        <translation>停止计算其他估算方法</translation>
    </message>
    <message>
        <source>Ask the other estimators</source>
        <translation>计算其他估算方法</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exporting %1, then quitting. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>正在导出 %1，完成后退出。%2</translation>
    </message>
    <message>
        <source>Exporting %1. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>正在导出 %1。%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a file</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <comment>%1 is a file, %2 a reason</comment>
        <translation>%1 未保存。%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportCommands</name>
    <message>
        <source>&amp;Export TIFF…</source>
        <translation>导出 TIFF(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the corrected picture as a 16-bit TIFF</source>
        <translation>将校正后的图像保存为 16 位 TIFF</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>导出分布图(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the map of the light as a picture or as a table</source>
        <translation>将光源分布图保存为图像或表格</translation>
    </message>
    <message>
        <source>Export TIFF</source>
        <comment>tool bar</comment>
        <translation>导出 TIFF</translation>
    </message>
    <message>
        <source>Export the corrected picture</source>
        <translation>导出校正后的图像</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (*.tif *.tiff)</source>
        <translation>TIFF，16 位 (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Map over the picture, PNG (*.png)</source>
        <translation>叠加在图像上的分布图，PNG (*.png)</translation>
    </message>
    <message>
        <source>Map as a table, CSV (*.csv)</source>
        <translation>分布图表格，CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the map of the light</source>
        <translation>导出光源分布图</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportQueue</name>
    <message>
        <source>Starting</source>
        <comment>state of an export</comment>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>已保存。%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an export</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an export</comment>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportWindow</name>
    <message>
        <source>&amp;Cancel this</source>
        <translation>取消此项(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>清除已完成(&amp;L)</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>导出队列</translation>
    </message>
    <message>
        <source>Progress of all exports</source>
        <translation>所有导出的进度</translation>
    </message>
    <message>
        <source>Photos to export</source>
        <translation>待导出照片</translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>没有要导出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) saved.</source>
        <translation>
            <numerusform>已保存 %n 张照片中的 %1 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%n 张无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused once the photo under way is saved.</source>
        <translation>当前照片保存后暂停。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::FileCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a RAW photo</source>
        <translation>打开 RAW 照片</translation>
    </message>
    <message>
        <source>&amp;One light</source>
        <translation>单一光源(&amp;O)</translation>
    </message>
    <message>
        <source>Render and open the sample scene under one light</source>
        <translation>渲染并打开单一光源下的示例场景</translation>
    </message>
    <message>
        <source>&amp;Two lights</source>
        <translation>两种光源(&amp;T)</translation>
    </message>
    <message>
        <source>Render and open the sample scene under two lights</source>
        <translation>渲染并打开两种光源下的示例场景</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>停止正在进行的操作</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>关闭照片(&amp;C)</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit Uncast</source>
        <translation>退出 Uncast</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tool bar</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;sample scene</source>
        <translation>打开示例场景(&amp;S)</translation>
    </message>
    <message>
        <source>RAW photos (%1);;All files (*)</source>
        <translation>RAW 照片 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>打开文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Open all RAW photos of a folder</source>
        <translation>打开文件夹中的所有 RAW 照片</translation>
    </message>
    <message>
        <source>Open a folder of RAW photos</source>
        <translation>打开 RAW 照片文件夹</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Filmstrip</name>
    <message>
        <source>Photos of the folder</source>
        <translation>文件夹中的照片</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HelpCommands</name>
    <message>
        <source>&amp;About Uncast</source>
        <translation>关于 Uncast(&amp;A)</translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and weights</source>
        <translation>程序、库和权重的版本</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>所有按键一页显示</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>The window in two minutes, step by step</source>
        <translation>两分钟逐步了解窗口</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>heights of a histogram</comment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic heights: what is rare is seen beside what is common</source>
        <translation>对数高度：少见的与常见的都能看到</translation>
    </message>
    <message>
        <source>Mark what is black in the output (J: shadows and highlights)</source>
        <translation>标出输出中的纯黑部分（J：阴影与高光）</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched (J: shadows and highlights)</source>
        <translation>标出溢出：传感器饱和为实色，仅输出溢出为斜线（J：阴影与高光）</translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>axis of a histogram</comment>
        <translation>档</translation>
    </message>
    <message>
        <source>The sensor&apos;s counts in stops: each as wide as the next</source>
        <translation>以档为单位显示传感器数值，每档同宽</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Whose curve is seen, and whose clipping is marked</source>
        <translation>显示哪个通道的曲线与溢出</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有通道</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>对数高度</translation>
    </message>
    <message>
        <source>Axis in stops</source>
        <translation>以档为单位的横轴</translation>
    </message>
    <message>
        <source>Levels of the corrected picture</source>
        <translation>校正后图像的色阶</translation>
    </message>
    <message>
        <source>Counts of the sensor</source>
        <translation>传感器数值</translation>
    </message>
    <message>
        <source>◣ Shadows %1</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>◣ 阴影 %1</translation>
    </message>
    <message>
        <source>Highlights %1 ◢</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>高光 %1 ◢</translation>
    </message>
    <message>
        <source>Mark shadows, %1 of the picture</source>
        <translation>标出阴影，占图像 %1</translation>
    </message>
    <message>
        <source>Mark highlights, %1 of the picture</source>
        <translation>标出高光，占图像 %1</translation>
    </message>
    <message>
        <source>Clipped: shadows %1, highlights %2</source>
        <translation>溢出：阴影 %1，高光 %2</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <comment>a share of the picture</comment>
        <translation>%1 溢出</translation>
    </message>
    <message>
        <source>Half of the picture is darker than level %1 of 255. %2.</source>
        <translation>图像有一半暗于 255 级中的 %1 级。%2。</translation>
    </message>
    <message>
        <source>Corrected picture, as exported</source>
        <translation>校正后的图像（按导出结果）</translation>
    </message>
    <message>
        <source>Level %1: r %2, g %3, b %4</source>
        <comment>shares of the picture</comment>
        <translation>色阶 %1：r %2，g %3，b %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a channel and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saturated: %1</source>
        <translation>饱和：%1</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>0 EV</source>
        <translation>0 EV</translation>
    </message>
    <message>
        <source>Sensor, stops from the white level</source>
        <translation>传感器，距白电平的档数</translation>
    </message>
    <message>
        <source>Sensor, counts over black</source>
        <translation>传感器，高于黑电平的数值</translation>
    </message>
    <message>
        <source>%1 over black</source>
        <translation>高于黑电平 %1</translation>
    </message>
    <message>
        <source>%1 over black, %2</source>
        <comment>counts; stops from the white level</comment>
        <translation>高于黑电平 %1，%2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Click a step to go back to it</source>
        <translation>单击某一步骤可返回该步骤</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>保留当前状态</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a snapshot; %1 is a letter</comment>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot and its temperature</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a snapshot</comment>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Back to snapshot %1: %2</source>
        <translation>返回快照 %1：%2</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>将当前状态保留为快照 %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LanguageCommands</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LibraryCommands</name>
    <message>
        <source>&amp;Next photo</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next photo of the folder</source>
        <translation>打开文件夹中的下一张照片</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>上一张照片(&amp;P)</translation>
    </message>
    <message>
        <source>Open the previous photo of the folder</source>
        <translation>打开文件夹中的上一张照片</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>排除(&amp;J)</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>将所选照片标记为排除</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>关闭文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <translation>收起胶片显示窗格</translation>
    </message>
    <message>
        <source>F&amp;ilmstrip</source>
        <translation>胶片显示窗格(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photos of the folder</source>
        <translation>显示文件夹中的照片</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>星级(&amp;S)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>无星级</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a mark of a photo</comment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>去掉所选照片的星级</translation>
    </message>
    <message numerus="yes">
        <source>Give the selected photos %n star(s)</source>
        <translation>
            <numerusform>为所选照片评 %n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightChoices</name>
    <message>
        <source>Light</source>
        <translation>光源</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>去除哪个光源</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自定预设</translation>
    </message>
    <message>
        <source>Keep this light as a preset; rename or delete presets of your own</source>
        <translation>将此光源存为预设；重命名或删除自定预设</translation>
    </message>
    <message>
        <source>Reset white balance</source>
        <translation>复位白平衡</translation>
    </message>
    <message>
        <source>Back to the light that was found, at full strength</source>
        <translation>恢复为所找到的光源，强度 100 %</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Save this light as a preset...</source>
        <translation>将此光源存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>My light</source>
        <comment>name of a preset</comment>
        <translation>我的光源</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LightsPanel</name>
    <message>
        <source>Lights</source>
        <translation>光源</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: its lights have no place here.</source>
        <translation>此相机没有已知的色彩矩阵：无法在此标出其光源。</translation>
    </message>
    <message>
        <source>No light yet</source>
        <translation>尚无光源</translation>
    </message>
    <message>
        <source>Point at a dot to find its patch. Draw around dots to choose them.</source>
        <translation>指向圆点可找到其区块；圈住圆点可选择它们。</translation>
    </message>
    <message>
        <source>%1. u′ %2, v′ %3</source>
        <comment>a patch; its place in the chromaticity diagram</comment>
        <translation>%1。u′ %2，v′ %3</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LookCommands</name>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark panels</source>
        <translation>深色面板</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Light panels</source>
        <translation>浅色面板</translation>
    </message>
    <message>
        <source>Mid &amp;grey surround</source>
        <translation>中灰背景(&amp;G)</translation>
    </message>
    <message>
        <source>Grey of L* 50 around the pictures, for critical viewing</source>
        <translation>图像周围使用 L* 50 的灰色，便于严格评判</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 (synthetic) – Uncast</source>
        <translation>%1（合成） – Uncast</translation>
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
        <translation>分布图(&amp;M)</translation>
    </message>
    <message>
        <source>Show the light found in each patch</source>
        <translation>显示每个区块中找到的光源</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>平滑(&amp;S)</translation>
    </message>
    <message>
        <source>Colours that run into each other instead of blocks</source>
        <translation>颜色平滑过渡，而非块状</translation>
    </message>
    <message>
        <source>M&amp;ap shows</source>
        <translation>分布图内容(&amp;A)</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>分布图的不透明度</translation>
    </message>
    <message>
        <source>Map as a &amp;table</source>
        <translation>分布图表格(&amp;T)</translation>
    </message>
    <message>
        <source>Read and copy the figures of all patches</source>
        <translation>查看并复制所有区块的数值</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTable</name>
    <message>
        <source>Map as a table</source>
        <translation>分布图表格</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <translation>分布图的区块</translation>
    </message>
    <message>
        <source>Rows chosen here are chosen on the map. Del keeps them from the estimate or lets it see them again.</source>
        <translation>此处选择的行在分布图上同样选中。按 Delete 将其排除出估算或重新纳入。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all where none is chosen (Ctrl+C)</source>
        <translation>复制所选行，未选择时复制全部 (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTableModel</name>
    <message>
        <source>used</source>
        <comment>a patch</comment>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Row of the map, from the top</source>
        <translation>分布图的行，自上而下</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column of the map, from the left</source>
        <translation>分布图的列，自左而右</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Correlated colour temperature of the light</source>
        <translation>光源的相关色温</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Adobe&apos;s tint; positive: greenish light</source>
        <translation>Adobe 的色调；正值：偏绿的光</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Distance from the Planckian locus in CIE 1960 uv</source>
        <translation>CIE 1960 uv 中与普朗克轨迹的距离</translation>
    </message>
    <message>
        <source>Duv</source>
        <translation>Duv</translation>
    </message>
    <message>
        <source>The light in the camera&apos;s channels, of length 1</source>
        <translation>相机各通道中的光源，长度为 1</translation>
    </message>
    <message>
        <source>Angle to the light found</source>
        <translation>与所找到光源的夹角</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of its error</source>
        <translation>估算方法自身预估的误差</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>Whether the patch tells a light, or why not</source>
        <translation>区块能否判断光源，或为何不能</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a patch</comment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <source>The part that is seen; drag the frame to see another one</source>
        <translation>当前可见部分；拖动方框可查看其他部分</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the width, from %3 % to %4 % of the height</source>
        <translation>宽度的 %1 % 至 %2 %，高度的 %3 % 至 %4 %</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NumberField</name>
    <message>
        <source>Number fields</source>
        <translation>数字框</translation>
    </message>
    <message>
        <source>Up, Down, wheel</source>
        <translation>上下键、滚轮</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>一步；按住 Shift 为十分之一步</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take the number that is typed</source>
        <translation>采用输入的数字</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>uncast::ui::OtherLights</name>
    <message>
        <source>Other lights of the picture</source>
        <translation>图像中的其他光源</translation>
    </message>
    <message>
        <source>second light</source>
        <translation>第二光源</translation>
    </message>
    <message>
        <source>one light</source>
        <translation>一种光源</translation>
    </message>
    <message>
        <source>other light</source>
        <translation>其他光源</translation>
    </message>
    <message>
        <source>%1, %2 % of patches</source>
        <comment>which light of the picture, and its share</comment>
        <translation>%1，占区块 %2 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a light, and which one it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 from the light found</source>
        <translation>与所找到光源相差 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the patches of a light</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the patches in this light: %1</source>
        <translation>显示处于此光源下的区块：%1</translation>
    </message>
    <message>
        <source>Choose the patches that stand in this light, on the map and in the plot</source>
        <translation>在分布图和色度图中选择处于此光源下的区块</translation>
    </message>
    <message>
        <source>Other light of the map</source>
        <comment>a step of the history</comment>
        <translation>分布图的其他光源</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a light</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Take this light out of the whole picture</source>
        <translation>从整幅图像中去除此光</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a button and the light it is about</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelCommands</name>
    <message>
        <source>Pa&amp;nels</source>
        <translation>面板(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>显示或隐藏面板“%1”</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>复位布局(&amp;R)</translation>
    </message>
    <message>
        <source>All panels unfolded and in the places they had at first</source>
        <translation>展开所有面板并放回最初的位置</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelDock</name>
    <message>
        <source>&amp;Unfold</source>
        <translation>展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折叠(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;left column</source>
        <translation>移到左栏(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right column</source>
        <translation>移到右栏(&amp;R)</translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation>移到单独窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide; the menu View brings it back</source>
        <translation>隐藏（可在“视图”菜单中恢复）(&amp;H)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelHeading</name>
    <message>
        <source>Move or hide this panel</source>
        <translation>移动或隐藏此面板</translation>
    </message>
    <message>
        <source>Headings of panels</source>
        <translation>面板标题</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、空格</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation>折叠、展开</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+方向键</translation>
    </message>
    <message>
        <source>Move the panel within its column or to the other one</source>
        <translation>在本栏内移动面板或移到另一栏</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>What can be done with the panel</source>
        <translation>可对面板进行的操作</translation>
    </message>
    <message>
        <source>Folded. %1</source>
        <translation>已折叠。%1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Click to unfold, drag to move</source>
        <translation>单击展开，拖动移动</translation>
    </message>
    <message>
        <source>Click to fold, drag to move</source>
        <translation>单击折叠，拖动移动</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PasteCommands</name>
    <message>
        <source>&amp;Copy settings</source>
        <translation>复制设置(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the white balance of the open photo</source>
        <translation>复制打开照片的白平衡</translation>
    </message>
    <message>
        <source>Take as re&amp;ference</source>
        <translation>作为参考(&amp;F)</translation>
    </message>
    <message>
        <source>Give the light of the open photo to all selected ones</source>
        <translation>将打开照片的光源应用于所有所选照片</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <translation>粘贴设置(&amp;P)</translation>
    </message>
    <message>
        <source>Give the copied choice to the selected photos; automatic and as shot are evaluated anew for each</source>
        <translation>将复制的选择应用于所选照片；自动与原照设置对每张重新计算</translation>
    </message>
    <message>
        <source>Paste &amp;as</source>
        <translation>粘贴为(&amp;A)</translation>
    </message>
    <message>
        <source>The same &amp;gains</source>
        <translation>相同增益(&amp;G)</translation>
    </message>
    <message>
        <source>The very same light: its gains, or on another camera its chromaticity</source>
        <translation>完全相同的光：其增益，其他相机则为其色度</translation>
    </message>
    <message>
        <source>The same &amp;temperature and tint</source>
        <translation>相同色温与色调(&amp;T)</translation>
    </message>
    <message>
        <source>The copied kelvin and tint, through the matrices of every camera</source>
        <translation>复制的色温与色调，通过各相机的矩阵换算</translation>
    </message>
    <message>
        <source>The same &amp;offset from automatic</source>
        <translation>与自动相同的偏移(&amp;O)</translation>
    </message>
    <message>
        <source>As much warmer or cooler than the estimate as the copied photo is</source>
        <translation>与复制的照片同等程度地比估算更暖或更冷</translation>
    </message>
    <message>
        <source>Paste from %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>从 %1 粘贴</translation>
    </message>
    <message>
        <source>Light of %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>%1 的光源</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchBar</name>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <comment>chosen on the map</comment>
        <translation>
            <numerusform>%n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many patches, and their light</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no light</source>
        <comment>how many patches</comment>
        <translation>%1：无光源</translation>
    </message>
    <message>
        <source>&amp;Use this light</source>
        <translation>使用此光源(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Exclude from the estimate</source>
        <translation>排除出估算(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>重新纳入(&amp;I)</translation>
    </message>
    <message>
        <source>Choose patches in &amp;similar light</source>
        <translation>选择光源相似的区块(&amp;S)</translation>
    </message>
    <message>
        <source>Include &amp;all patches again</source>
        <translation>重新纳入所有区块(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Chosen patches</source>
        <translation>所选区块</translation>
    </message>
    <message>
        <source>Use this light</source>
        <translation>使用此光源</translation>
    </message>
    <message>
        <source>Take the light of these patches out of the whole picture</source>
        <translation>从整幅图像中去除这些区块的光</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Keep these patches from the estimate (Del)</source>
        <translation>将这些区块排除出估算 (Delete)</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Let the estimate see these patches again (Del)</source>
        <translation>将这些区块重新纳入估算 (Delete)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>取消选择 (Esc)</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchSelection</name>
    <message numerus="yes">
        <source>Light of %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>%n 个区块的光源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>排除 %n 个区块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n patch(es) again</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>重新纳入 %n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>Include all patches again</source>
        <comment>a step of the history</comment>
        <translation>重新纳入所有区块</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoDocument</name>
    <message>
        <source>Rendering the sample scene</source>
        <comment>progress</comment>
        <translation>正在渲染示例场景</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>progress, %1 is a file name</comment>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Black level %1</source>
        <translation>黑电平 %1</translation>
    </message>
    <message>
        <source>The file&apos;s black level</source>
        <translation>文件的黑电平</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <comment>progress</comment>
        <translation>正在寻找光源</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>progress</comment>
        <translation>正在冲印</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <comment>progress</comment>
        <translation>正在写入分布图</translation>
    </message>
    <message>
        <source>Chart placed</source>
        <translation>已放置色卡</translation>
    </message>
    <message>
        <source>Chart as it is found</source>
        <translation>色卡按检测结果</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoKeeper</name>
    <message>
        <source>The settings of %1 were not saved. %2</source>
        <comment>%1 is a photo, %2 a reason</comment>
        <translation>%1 的设置未保存。%2</translation>
    </message>
    <message>
        <source>The saved settings of %1 are damaged and cannot be read. The file stays; before new settings are saved it is kept under another name.</source>
        <translation>%1 已保存的设置已损坏，无法读取。文件会保留；保存新设置前将以其他名称留存。</translation>
    </message>
    <message>
        <source>The saved settings name an estimator that is not there: %1.</source>
        <translation>已保存的设置指定了不存在的估算方法：%1。</translation>
    </message>
    <message>
        <source>The saved settings of %1 were damaged by another program.</source>
        <translation>%1 已保存的设置被其他程序损坏。</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <comment>step of the history</comment>
        <translation>被其他程序更改</translation>
    </message>
    <message>
        <source>Another program changed the saved settings of %1; they were taken over. Undo brings yours back.</source>
        <translation>其他程序更改了 %1 已保存的设置，现已采用。撤消可恢复您的设置。</translation>
    </message>
    <message>
        <source>The damaged settings of %1 were kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>%1 的损坏设置已留存为 %2。</translation>
    </message>
    <message>
        <source>Another program had changed the settings of %1. Yours were saved, the others kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>其他程序曾更改 %1 的设置。已保存您的设置，另一份留存为 %2。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoLibrary</name>
    <message>
        <source>Take the stars off</source>
        <translation>去掉星级</translation>
    </message>
    <message numerus="yes">
        <source>Give %n star(s)</source>
        <comment>step of the history</comment>
        <translation>
            <numerusform>评 %n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Reject no longer</source>
        <translation>取消排除</translation>
    </message>
    <message>
        <source>in a light of its own</source>
        <translation>光源独特</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>marks of a photo</comment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerBar</name>
    <message>
        <source>Leave after a pick</source>
        <translation>取样一次后退出</translation>
    </message>
    <message>
        <source>Eyedropper</source>
        <translation>吸管</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>of the eyedropper</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Side of the area, pixels of the sensor</source>
        <translation>区域边长，传感器像素</translation>
    </message>
    <message>
        <source>The side of the square that is measured; over the picture: the wheel, [ and ]</source>
        <translation>所测方形的边长；在图像上可用滚轮、[ 和 ] 调整</translation>
    </message>
    <message>
        <source>The eyedropper is put away once a place was picked</source>
        <translation>取样一处后即收起吸管</translation>
    </message>
    <message>
        <source>Click something grey; Shift adds a place</source>
        <translation>单击灰色物体；按住 Shift 可增加取样点</translation>
    </message>
    <message>
        <source>Picked places</source>
        <translation>取样点</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>移除取样点</translation>
    </message>
    <message>
        <source>Remove the place that is chosen in the list, else the last one (Delete)</source>
        <translation>移除列表中所选的取样点，否则移除最后一个 (Delete)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the eyedropper</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Put the eyedropper away (Esc)</source>
        <translation>收起吸管 (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a picked place, temperature</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerCommands</name>
    <message>
        <source>&amp;Eyedropper</source>
        <translation>吸管(&amp;E)</translation>
    </message>
    <message>
        <source>Take the light from something grey in the photo</source>
        <translation>从照片中的灰色物体取得光源</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerLayer</name>
    <message>
        <source>Eyedropper</source>
        <translation>吸管</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Walk from patch to patch of the map</source>
        <translation>在分布图的区块间移动</translation>
    </message>
    <message>
        <source>While it is held: the picture before</source>
        <translation>按住时：之前的图像</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>移动分隔线</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>以指针处为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>1:1, and back to the whole picture</source>
        <translation>1:1 与整幅图像之间切换</translation>
    </message>
    <message>
        <source>Turn the divider by a degree</source>
        <translation>将分隔线旋转一度</translation>
    </message>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch. Click patches or drag a frame to use their light or to exclude them.</source>
        <translation>指向图像或用方向键移动可读取区块的光源。单击区块或拖出方框，可使用其光源或将其排除。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PictureView</name>
    <message>
        <source>%1 · preview, enlarged</source>
        <comment>%1 is what the picture shows</comment>
        <translation>%1 · 预览，已放大</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PlotKey</name>
    <message>
        <source>light found</source>
        <comment>mark of a plot</comment>
        <translation>所找到的光源</translation>
    </message>
    <message>
        <source>as shot</source>
        <comment>mark of a plot</comment>
        <translation>原照设置</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>mark of a plot</comment>
        <translation>已去除</translation>
    </message>
    <message>
        <source>excluded</source>
        <comment>mark of a plot</comment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>标记：%1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>图像以 sRGB 显示，由桌面环境转换为屏幕色彩。</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the desktop tells no profile of this screen.</source>
        <translation>图像以 sRGB 显示：桌面环境未提供此屏幕的特性文件。</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the profile of this screen cannot be used.</source>
        <translation>图像以 sRGB 显示：此屏幕的特性文件无法使用。</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB, which is what the profile of this screen asks for.</source>
        <translation>图像以 sRGB 显示，正符合此屏幕特性文件的要求。</translation>
    </message>
    <message>
        <source>Screen&apos;s profile</source>
        <translation>屏幕特性文件</translation>
    </message>
    <message>
        <source>The pictures are brought to the colours of this screen by its profile, %1.</source>
        <comment>%1 is its name</comment>
        <translation>图像按此屏幕的特性文件 %1 转换为屏幕色彩。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Black level</source>
        <translation>黑电平</translation>
    </message>
    <message>
        <source>The count the sensor gives without light. Empty: as the file says. Enter takes it over.</source>
        <translation>传感器无光时的读数。留空：按文件。按 Enter 生效。</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>恢复为文件中的值</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>%1 is the file&apos;s black level</comment>
        <translation>%1（文件）</translation>
    </message>
    <message>
        <source>The sensor&apos;s masked border measures %1.</source>
        <translation>传感器遮盖边缘实测为 %1。</translation>
    </message>
    <message>
        <source>%1 is not taken: black lies from 0 up to below the white level, %2.</source>
        <comment>%1 and %2 are counts of the sensor</comment>
        <translation>不接受 %1：黑电平应从 0 到低于白电平 %2。</translation>
    </message>
    <message>
        <source>“%1” is not taken: it is no number.</source>
        <translation>不接受“%1”：不是数字。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Lights of the series</source>
        <translation>系列的光源</translation>
    </message>
    <message>
        <source>Open a folder to see its photos by their lights.</source>
        <translation>打开文件夹可按光源查看其照片。</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the light of %1 of %n photo(s)</source>
        <translation>
            <numerusform>正在寻找 %n 张照片中 %1 张的光源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been looked at yet.</source>
        <translation>
            <numerusform>还有 %n 张照片未查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) have been looked at.</source>
        <translation>
            <numerusform>全部 %n 张照片均已查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 张无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look at all photos</source>
        <translation>查看所有照片</translation>
    </message>
    <message numerus="yes">
        <source>%n light(s)</source>
        <translation>
            <numerusform>%n 种光源</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these photos</source>
        <translation>选择这些照片</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s)</source>
        <comment>%1 is a light</comment>
        <translation>
            <numerusform>%1：%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lights of their own: %n photo(s)</source>
        <translation>
            <numerusform>光源独特：%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search for a key or a command</source>
        <translation>搜索按键或命令</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有匹配的项目。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Sign</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Snapshots</name>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>快照 %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::StatusFields</name>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>黑 %1，白 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>正在导出 %1…</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size: at 100 % each of its pixels is one of the screen.</source>
        <translation>相对照片实际大小：100 % 时照片每个像素对应屏幕一个像素。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SurenessBar</name>
    <message>
        <source>Sureness, %1 of 100</source>
        <translation>把握，满分 100 中的 %1</translation>
    </message>
    <message>
        <source>Sureness, not known</source>
        <translation>把握未知</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Swatch</name>
    <message>
        <source>Colour of the light: %1</source>
        <translation>光的颜色：%1</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour, steps</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictFigures</name>
    <message>
        <source>Figures behind the verdict</source>
        <translation>结论背后的数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure with its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>预期误差</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of the angle between the light found and the true one.</source>
        <translation>估算方法自身预估的所找到光源与真实光源的夹角。</translation>
    </message>
    <message>
        <source>Median distance of the patches</source>
        <translation>区块距离的中位数</translation>
    </message>
    <message>
        <source>Half of the patches lie nearer to the light found, half farther from it.</source>
        <translation>一半区块比此值更接近所找到的光源，另一半更远。</translation>
    </message>
    <message>
        <source>Patches in another light</source>
        <translation>处于其他光源下的区块</translation>
    </message>
    <message>
        <source>Those farther from the light found than their own error explains. Above %1 the verdict is that there are several lights.</source>
        <translation>与所找到光源的距离超出其自身误差的区块。超过 %1 时判定为存在多个光源。</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>所用区块</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>能判断光源的区块数与总数。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <comment>%1 is why</comment>
        <translation>未使用：%1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>The light was not found.</source>
        <translation>未找到光源。</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <translation>正在寻找光源</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Not corrected yet.</source>
        <translation>尚未校正。</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>expected error of the light</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>This estimator does not say how sure it is.</source>
        <translation>此估算方法不给出把握程度。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look for the light</source>
        <translation>寻找光源</translation>
    </message>
    <message>
        <source>Use the light found</source>
        <translation>使用所找到的光源</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Show what the verdict rests on</source>
        <translation>显示结论的依据</translation>
    </message>
    <message>
        <source>fixed daylight</source>
        <translation>固定日光</translation>
    </message>
    <message>
        <source>as shot</source>
        <translation>原照设置</translation>
    </message>
    <message>
        <source>, strength %1 %</source>
        <translation>，强度 %1 %</translation>
    </message>
    <message>
        <source>In use is another light: %1 (%2), %3 from the one found.</source>
        <translation>正在使用其他光源：%1（%2），与所找到的相差 %3。</translation>
    </message>
    <message>
        <source>In use: %1 (%2).</source>
        <comment>a light and where it comes from</comment>
        <translation>正在使用：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewCommands</name>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>See the whole picture</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Both pictures side by side; once more: the corrected one alone</source>
        <translation>两幅图像并排显示；再按一次：仅显示校正后的图像</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>拆分(&amp;P)</translation>
    </message>
    <message>
        <source>Both pictures in one, with a divider to drag</source>
        <translation>两幅图像合为一幅，分隔线可拖动</translation>
    </message>
    <message>
        <source>&amp;Corrected only</source>
        <translation>仅校正后(&amp;C)</translation>
    </message>
    <message>
        <source>The corrected picture alone; hold \ to see it as it was</source>
        <translation>仅显示校正后的图像；按住 \ 查看原来的样子</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>之前(&amp;B)</translation>
    </message>
    <message>
        <source>The other picture in the place of the corrected one; hold \ for a glance</source>
        <translation>用另一幅图像代替校正后的图像；按住 \ 可快速查看</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>旋转分隔线(&amp;T)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <comment>tool bar</comment>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>What the corrected picture is compared with</source>
        <translation>与校正后的图像对比的内容</translation>
    </message>
    <message>
        <source>Each pixel of the photo on one of the screen</source>
        <translation>照片每个像素对应屏幕一个像素</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>Each pixel of the photo on four of the screen</source>
        <translation>照片每个像素对应屏幕四个像素</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>See less of the photo, larger</source>
        <translation>放大显示照片的一部分</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>See more of the photo, smaller</source>
        <translation>缩小以显示照片更多部分</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>导航器(&amp;N)</translation>
    </message>
    <message>
        <source>The whole photo, small, while a part of it is seen</source>
        <translation>仅显示局部时，以小图显示整张照片</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, clockwise; or drag the knobs near its ends</source>
        <translation>将分隔线顺时针旋转 15°；也可拖动其两端附近的旋钮</translation>
    </message>
    <message>
        <source>Turn the divider &amp;back</source>
        <translation>反向旋转分隔线(&amp;B)</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, anticlockwise</source>
        <translation>将分隔线逆时针旋转 15°</translation>
    </message>
    <message>
        <source>&amp;Reset the divider</source>
        <translation>复位分隔线(&amp;R)</translation>
    </message>
    <message>
        <source>The divider upright in the middle; so does a double click on it</source>
        <translation>分隔线居中竖直；双击它效果相同</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewingPanel</name>
    <message>
        <source>Viewing</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>For viewing only: exports and estimates do not change.</source>
        <translation>仅用于观看：不影响导出与估算。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Exposure, for viewing only</source>
        <translation>曝光，仅用于观看</translation>
    </message>
    <message>
        <source>Brighter or darker, in stops, on this screen only.
Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>仅在屏幕上变亮或变暗，以档为单位。
拖动或用方向键；按 Shift 微调，双击复位。单击后可用滚轮。</translation>
    </message>
    <message>
        <source>Plain, as exported</source>
        <translation>普通（同导出）</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>胶片感</translation>
    </message>
    <message>
        <source>Tone, for viewing only</source>
        <translation>影调，仅用于观看</translation>
    </message>
    <message>
        <source>Filmic: brighter middle tones, and highlights that roll off as on film</source>
        <translation>胶片感：中间调更亮，高光像胶片一样柔和过渡</translation>
    </message>
    <message>
        <source>Reset viewing</source>
        <translation>复位观看设置</translation>
    </message>
    <message>
        <source>View the photo as it is exported</source>
        <translation>按导出结果观看照片</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>影调</translation>
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
        <translation>警告</translation>
    </message>
    <message>
        <source>Use measured: %1</source>
        <comment>%1 is a black level</comment>
        <translation>使用实测值：%1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Drop a RAW photo here</source>
        <translation>将 RAW 照片拖放到此处</translation>
    </message>
    <message>
        <source>Uncast finds the colour of the light in it and takes it out.</source>
        <translation>Uncast 会找出其中光线的颜色并将其去除。</translation>
    </message>
    <message>
        <source>Open a photo…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>No photo at hand? Look at a rendered sample scene:</source>
        <translation>手边没有照片？看看渲染的示例场景：</translation>
    </message>
    <message>
        <source>One light</source>
        <translation>单一光源</translation>
    </message>
    <message>
        <source>Two lights</source>
        <translation>两种光源</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>New here? See what is where, with the sample scene:</source>
        <translation>第一次使用？用示例场景了解各处功能：</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>两分钟导览</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Correlated colour temperature, by the DNG specification&apos;s method from the camera&apos;s matrices.</source>
        <translation>按 DNG 规范的方法由相机矩阵得出的相关色温。</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Adobe&apos;s direction and scale: a positive tint is a greenish light.</source>
        <translation>方向与刻度同 Adobe：正值表示偏绿的光。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much of the light is taken out: 0 leaves the camera&apos;s own balance and its mood.</source>
        <translation>去除多少光色：0 保留相机自身的平衡和氛围。</translation>
    </message>
    <message>
        <source>Distance of the light from a glowing body&apos;s colours, CIE 1960; positive is greenish.</source>
        <translation>光与黑体辐射颜色的距离，CIE 1960；正值偏绿。</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>What each channel of the sensor is multiplied by; green is 1.</source>
        <translation>传感器各通道的乘数；绿色为 1。</translation>
    </message>
    <message>
        <source>“%1” is not taken.</source>
        <translation>不接受“%1”。</translation>
    </message>
    <message>
        <source>There is no light of %1, tint %2.</source>
        <translation>不存在 %1、色调 %2 的光。</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>Duv %1</source>
        <translation>Duv %1</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <comment>%1 is a channel: r, g, b</comment>
        <translation>%1 的增益</translation>
    </message>
    <message>
        <source>Strength is back at 100 %: the light you set is taken out whole.</source>
        <translation>强度已恢复 100 %：完全去除您设定的光。</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>拖动或用方向键；按 Shift 微调，双击复位。单击后可用滚轮。</translation>
    </message>
</context>
</TS>
