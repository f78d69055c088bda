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
        <translation type="unfinished"></translation>
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
        <translation>分隔线位于 %1 %</translation>
    </message>
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
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>Camera as it saw it</source>
        <translation>相机所见</translation>
    </message>
    <message>
        <source>Camera as it saw it (daylight gains)</source>
        <translation>相机所见（日光增益）</translation>
    </message>
    <message>
        <source>Camera as it saw it (camera&apos;s own gains)</source>
        <translation>相机所见（相机增益）</translation>
    </message>
    <message>
        <source>Camera as it saw it (no gains)</source>
        <translation>相机所见（无增益）</translation>
    </message>
    <message>
        <source>As the camera saw it</source>
        <translation>相机所见</translation>
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
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch.</source>
        <translation>指向图像或用方向键移动，可读取区块的光源。</translation>
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
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB</source>
        <translation>图像以 sRGB 显示</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>黑 %1，白 %2</translation>
    </message>
    <message>
        <source>%1 %, preview enlarged</source>
        <comment>zoom</comment>
        <translation>%1 %，预览已放大</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size. The pictures are previews of %1 x %2 pixels; an export has all pixels of the photo.</source>
        <translation>相对于照片实际大小。图像为 %1 x %2 像素的预览；导出包含照片的全部像素。</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>正在导出 %1…</translation>
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
        <source>The photo in its own size, drawn from a preview of at most 2,048 pixels</source>
        <translation>以实际大小显示照片（由最大 2048 像素的预览绘制）</translation>
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
        <source>The divider stands or lies; a click on its handle does the same</source>
        <translation>分隔线竖直或水平；单击其手柄效果相同</translation>
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
</context>
<context>
    <name>uncast::ui::WarningsPanel</name>
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
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
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
        <source>Light</source>
        <translation>光源</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>去除哪个光源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Drag, arrow keys or wheel; Shift is finer, a double click resets.</source>
        <translation>拖动、方向键或滚轮；按 Shift 微调，双击复位。</translation>
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
</context>
</TS>
