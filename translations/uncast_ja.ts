<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Bars</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Not corrected yet (daylight gains)</source>
        <translation>未補正（昼光ゲイン）</translation>
    </message>
    <message>
        <source>Not corrected (daylight gains)</source>
        <translation>補正なし（昼光ゲイン）</translation>
    </message>
    <message>
        <source>Not corrected yet (camera&apos;s own gains)</source>
        <translation>未補正（カメラのゲイン）</translation>
    </message>
    <message>
        <source>Not corrected (camera&apos;s own gains)</source>
        <translation>補正なし（カメラのゲイン）</translation>
    </message>
    <message>
        <source>Not corrected yet (no gains)</source>
        <translation>未補正（ゲインなし）</translation>
    </message>
    <message>
        <source>Not corrected (no gains)</source>
        <translation>補正なし（ゲインなし）</translation>
    </message>
    <message>
        <source>Corrected picture</source>
        <translation>補正後の画像</translation>
    </message>
    <message>
        <source>W = I / L, %1, strength %2 %</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L、%1、強さ %2 %</translation>
    </message>
    <message>
        <source>W = I / L, %1</source>
        <comment>%1 says whose light</comment>
        <translation>W = I / L、%1</translation>
    </message>
    <message>
        <source>As the camera balanced it (no light could be told)</source>
        <translation>カメラのホワイトバランス（光源は判別できません）</translation>
    </message>
    <message>
        <source>Daylight gains (no light could be told)</source>
        <translation>昼光ゲイン（光源は判別できません）</translation>
    </message>
    <message>
        <source>No gains (no light could be told)</source>
        <translation>ゲインなし（光源は判別できません）</translation>
    </message>
    <message>
        <source>W = I / L, tried: %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>W = I / L、試行: %1</translation>
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
        <translation>濃い肌色</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>明るい肌色</translation>
    </message>
    <message>
        <source>Blue sky</source>
        <translation>青空</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>葉</translation>
    </message>
    <message>
        <source>Blue flower</source>
        <translation>青い花</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>青みの緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Purplish blue</source>
        <translation>紫がかった青</translation>
    </message>
    <message>
        <source>Moderate red</source>
        <translation>中程度の赤</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Yellow green</source>
        <translation>黄緑</translation>
    </message>
    <message>
        <source>Orange yellow</source>
        <translation>橙黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>マゼンタ</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Neutral 8</source>
        <translation>ニュートラル8</translation>
    </message>
    <message>
        <source>Neutral 6.5</source>
        <translation>ニュートラル6.5</translation>
    </message>
    <message>
        <source>Neutral 5</source>
        <translation>ニュートラル5</translation>
    </message>
    <message>
        <source>Neutral 3.5</source>
        <translation>ニュートラル3.5</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
</context>
<context>
    <name>ClipOverlay</name>
    <message>
        <source>Clipped in red</source>
        <translation>赤がクリッピング</translation>
    </message>
    <message>
        <source>Clipped in green</source>
        <translation>緑がクリッピング</translation>
    </message>
    <message>
        <source>Clipped in blue</source>
        <translation>青がクリッピング</translation>
    </message>
    <message>
        <source>Clipped in any channel</source>
        <translation>いずれかのチャンネルがクリッピング</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of clipping; its share of the picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saturated on the sensor</source>
        <translation>センサーで飽和</translation>
    </message>
    <message>
        <source>At white in the output only</source>
        <translation>出力でのみ白</translation>
    </message>
    <message>
        <source>At black in the output</source>
        <translation>出力で黒</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>ファイルは空です（0バイト）。</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>ファイルを読み取り用に開けません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>LibRaw cannot read the file: %1.</source>
        <translation>LibRawがファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The file ends before its picture does: it is cut off.</source>
        <translation>画像の途中でファイルが終わっています。切れたファイルです。</translation>
    </message>
    <message>
        <source>The picture data are damaged.</source>
        <translation>画像データが破損しています。</translation>
    </message>
    <message>
        <source>The picture data are damaged: the decoder met errors in them.</source>
        <translation>画像データが破損しています。デコード中にエラーが見つかりました。</translation>
    </message>
    <message>
        <source>The compressed picture data are damaged (%1).</source>
        <translation>圧縮された画像データが破損しています（%1）。</translation>
    </message>
    <message>
        <source>tile %1 of %2: %3</source>
        <translation>タイル %1/%2: %3</translation>
    </message>
    <message>
        <source>The picture the file declares does not fit into memory.</source>
        <translation>ファイルが示す大きさの画像はメモリに収まりません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>この画像を扱うにはメモリが足りません。</translation>
    </message>
    <message>
        <source>LibRaw knows this format but cannot decode it.</source>
        <translation>LibRawはこの形式を認識しますが、デコードできません。</translation>
    </message>
    <message>
        <source>Floating-point RAW files are not supported.</source>
        <translation>浮動小数点のRAWファイルには対応していません。</translation>
    </message>
    <message>
        <source>The file holds no picture data.</source>
        <translation>ファイルに画像データがありません。</translation>
    </message>
    <message>
        <source>The file is a JPEG picture, not a RAW file.</source>
        <translation>このファイルはRAWではなくJPEG画像です。</translation>
    </message>
    <message>
        <source>The file is a PNG picture, not a RAW file.</source>
        <translation>このファイルはRAWではなくPNG画像です。</translation>
    </message>
    <message>
        <source>The file is plain text, not a RAW file.</source>
        <translation>このファイルはRAWではなくテキストです。</translation>
    </message>
    <message>
        <source>No RAW format that this version of LibRaw (%1) can read, or the header is damaged.</source>
        <translation>このバージョンのLibRaw（%1）が読めるRAW形式ではないか、ヘッダーが破損しています。</translation>
    </message>
    <message>
        <source>The picture is smaller than one cell of its colour pattern.</source>
        <translation>画像がカラーパターンの1セルより小さいです。</translation>
    </message>
    <message>
        <source>The file holds no preview picture.</source>
        <translation>ファイルにプレビュー画像がありません。</translation>
    </message>
    <message>
        <source>The preview picture has a format that cannot be shown.</source>
        <translation>プレビュー画像は表示できない形式です。</translation>
    </message>
    <message>
        <source>The preview picture cannot be read.</source>
        <translation>プレビュー画像を読み取れません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>処理を中止しました。</translation>
    </message>
    <message>
        <source>The black level is not below the white level; nothing can be measured.</source>
        <translation>黒レベルが白レベルを下回っていないため、測定できません。</translation>
    </message>
    <message>
        <source>The black level is not below the white level; the picture cannot be developed.</source>
        <translation>黒レベルが白レベルを下回っていないため、現像できません。</translation>
    </message>
    <message>
        <source>Black level %1 is not below the white level %2.</source>
        <translation>黒レベル %1 は白レベル %2 を下回っていません。</translation>
    </message>
    <message>
        <source>Black level %1 is used for this camera instead of %2 (%3).</source>
        <translation>このカメラでは黒レベル %2 の代わりに %1 を使用します（%3）。</translation>
    </message>
    <message>
        <source>the reprocessed Gehler-Shi set</source>
        <translation>再処理版Gehler-Shiデータセット</translation>
    </message>
    <message>
        <source>The file calls a border of the sensor covered, but that border saw light or was never written: the black level cannot be checked against it.</source>
        <translation>センサーの遮光縁とされる部分に光が入っているか、書き込まれていません。黒レベルを確認できません。</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too high: %3, the masked border of the sensor measures %4.</source>
        <translation>チャンネル%1の黒レベルは %2 カウント高すぎるようです。%3、遮光縁の実測値は %4 です。</translation>
    </message>
    <message>
        <source>Black level of channel %1 looks %2 counts too low: %3, the masked border of the sensor measures %4.</source>
        <translation>チャンネル%1の黒レベルは %2 カウント低すぎるようです。%3、遮光縁の実測値は %4 です。</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too high: %2, the masked border of the sensor measures %3.</source>
        <translation>黒レベルは %1 カウント高すぎるようです。%2、遮光縁の実測値は %3 です。</translation>
    </message>
    <message>
        <source>Black level looks %1 counts too low: %2, the masked border of the sensor measures %3.</source>
        <translation>黒レベルは %1 カウント低すぎるようです。%2、遮光縁の実測値は %3 です。</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>指定値は %1</translation>
    </message>
    <message>
        <source>the table of cameras says %1</source>
        <translation>カメラ表の値は %1</translation>
    </message>
    <message>
        <source>the file says %1</source>
        <translation>ファイルの値は %1</translation>
    </message>
    <message>
        <source>Black level may be about %1 counts too low: no sample comes nearer to it, and all channels stop alike.</source>
        <translation>黒レベルは約 %1 カウント低すぎる可能性があります。これより近いサンプルがなく、全チャンネルが同じところで止まっています。</translation>
    </message>
    <message>
        <source>Black level looks too high: %1 % of the samples lie at or below it, down to %2 counts under it.</source>
        <translation>黒レベルが高すぎるようです。サンプルの %1 % がその値以下にあり、最大 %2 カウント下回っています。</translation>
    </message>
    <message>
        <source>White level %1 looks too low: %2 % of the samples lie above it, up to %3.</source>
        <translation>白レベル %1 は低すぎるようです。サンプルの %2 % がこれを超え、最大 %3 に達しています。</translation>
    </message>
    <message>
        <source>White level %1 looks too high: %2 % of the samples pile up at %3, as clipped ones do.</source>
        <translation>白レベル %1 は高すぎるようです。サンプルの %2 % が %3 に集中し、白飛びのように見えます。</translation>
    </message>
    <message>
        <source>The lower %1 % of the picture holds no data: its rows only repeat. The file is probably cut off or has a hole.</source>
        <translation>画像の下 %1 % にはデータがなく、同じ行の繰り返しです。ファイルが切れているか欠落している可能性があります。</translation>
    </message>
    <message>
        <source>%1 samples stand far off all their neighbours: dead or hot pixels, or a damaged file.</source>
        <translation>%1 個のサンプルが周囲から大きく外れています。デッドピクセル、ホットピクセル、またはファイルの破損です。</translation>
    </message>
    <message>
        <source>Some samples reach %1, which a sensor with white level %2 cannot write: the file is probably damaged.</source>
        <translation>一部のサンプルが %1 に達していますが、白レベル %2 のセンサーではあり得ません。ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>No sample lies above the black level %1.</source>
        <translation>黒レベル %1 を超えるサンプルがありません。</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point; it was converted through the colour matrix.</source>
        <translation>カメラのホワイトバランスは白色点として記録されていたため、カラーマトリクスで変換しました。</translation>
    </message>
    <message>
        <source>The camera stored its white balance as a white point only, which means nothing without a usable colour matrix.</source>
        <translation>カメラのホワイトバランスは白色点としてのみ記録されており、有効なカラーマトリクスがないため使えません。</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance in the file is not usable: a channel is zero.</source>
        <translation>ファイル内のカメラのホワイトバランスは使えません。1つのチャンネルがゼロです。</translation>
    </message>
    <message>
        <source>The camera stored no white balance of its own.</source>
        <translation>カメラのホワイトバランスは記録されていません。</translation>
    </message>
    <message>
        <source>The camera stored no usable white balance of its own.</source>
        <translation>有効なカメラのホワイトバランスは記録されていません。</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: what it makes of daylight cannot be told.</source>
        <translation>このカメラのカラーマトリクスが不明なため、昼光がどう写るか分かりません。</translation>
    </message>
    <message>
        <source>The sensor sees one band only: there is no colour of light to find.</source>
        <translation>センサーは単一バンドのみのため、光の色は存在しません。</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped: no light can be told.</source>
        <translation>ほぼすべてのピクセルが白飛びしており、光源を判別できません。</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked: no light can be told.</source>
        <translation>ほぼすべてのピクセルがマスクされており、光源を判別できません。</translation>
    </message>
    <message>
        <source>The picture is black: no light can be told.</source>
        <translation>画像が真っ黒なため、光源を判別できません。</translation>
    </message>
    <message>
        <source>Every pixel is the same: no light can be told.</source>
        <translation>すべてのピクセルが同じ値のため、光源を判別できません。</translation>
    </message>
    <message>
        <source>Too few usable pixels are left to tell a light.</source>
        <translation>使えるピクセルが少なすぎて、光源を判別できません。</translation>
    </message>
    <message>
        <source>The network module is not installed; estimators that need no training still work.</source>
        <translation>ネットワークモジュールがインストールされていません。学習不要の推定方法は引き続き使えます。</translation>
    </message>
    <message>
        <source>The memory that this program may use (ulimit -v) is too little for the network; estimators that need no training still work.</source>
        <translation>このプログラムが使えるメモリ（ulimit -v）ではネットワークに足りません。学習不要の推定方法は引き続き使えます。</translation>
    </message>
    <message>
        <source>The network module belongs to another version of this program.</source>
        <translation>ネットワークモジュールは別バージョンのプログラムのものです。</translation>
    </message>
    <message>
        <source>The network module could not be loaded: %1</source>
        <translation>ネットワークモジュールを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>The network could not be run: %1</source>
        <translation>ネットワークを実行できませんでした: %1</translation>
    </message>
    <message>
        <source>The network could not be built: %1</source>
        <translation>ネットワークを構築できませんでした: %1</translation>
    </message>
    <message>
        <source>The network gave no usable answer.</source>
        <translation>ネットワークから有効な答えが得られませんでした。</translation>
    </message>
    <message>
        <source>The file of network weights is missing or cannot be read.</source>
        <translation>ネットワークの重みファイルがないか、読み取れません。</translation>
    </message>
    <message>
        <source>The file of network weights ends too early.</source>
        <translation>ネットワークの重みファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>The file of network weights is damaged.</source>
        <translation>ネットワークの重みファイルが破損しています。</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its checksum does not match.</source>
        <translation>ネットワークの重みファイルが破損しています。チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>The file of network weights is damaged: its header cannot be read.</source>
        <translation>ネットワークの重みファイルが破損しています。ヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>The file of network weights contradicts itself.</source>
        <translation>ネットワークの重みファイルの内容が矛盾しています。</translation>
    </message>
    <message>
        <source>The file of network weights was written by a newer version of this program.</source>
        <translation>ネットワークの重みファイルは、より新しいバージョンのプログラムで書かれています。</translation>
    </message>
    <message>
        <source>This is not a file of network weights.</source>
        <translation>これはネットワークの重みファイルではありません。</translation>
    </message>
    <message>
        <source>The network does not answer its test patches as it did when it was trained.</source>
        <translation>ネットワークのテストパッチに対する答えが学習時と異なります。</translation>
    </message>
    <message>
        <source>The file is already there.</source>
        <translation>ファイルはすでに存在します。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 はすでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>Could not write %1: it is not a regular file.</source>
        <translation>%1 に書き込めませんでした: 通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Could not write %1: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>the TIFF library gave no reason</source>
        <translation>TIFFライブラリは理由を示していません</translation>
    </message>
    <message>
        <source>There is no picture to write to %1.</source>
        <translation>%1 に書き込む画像がありません。</translation>
    </message>
    <message>
        <source>Could not make the picture of %1: %2.</source>
        <translation>%1 の画像を作成できませんでした: %2。</translation>
    </message>
    <message>
        <source>Could not read %1 again.</source>
        <translation>%1 を再度読み取れませんでした。</translation>
    </message>
    <message>
        <source>Could not add the photo&apos;s metadata to %1: %2.</source>
        <translation>写真のメタデータを %1 に追加できませんでした: %2。</translation>
    </message>
    <message>
        <source>There is not enough memory to develop this photo in full size.</source>
        <translation>この写真をフルサイズで現像するにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to interpolate this picture.</source>
        <translation>この画像を補間するにはメモリが足りません。</translation>
    </message>
    <message>
        <source>LibRaw cannot interpolate the picture: %1.</source>
        <translation>LibRawが画像を補間できません: %1。</translation>
    </message>
    <message>
        <source>The light must have one positive number for each channel of the camera.</source>
        <translation>光源にはカメラの各チャンネルに対する正の数が必要です。</translation>
    </message>
    <message>
        <source>LittleCMS could not make an sRGB profile.</source>
        <translation>LittleCMSがsRGBプロファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>LittleCMS could not write an sRGB profile.</source>
        <translation>LittleCMSがsRGBプロファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The bytes are no ICC profile.</source>
        <translation>データはICCプロファイルではありません。</translation>
    </message>
    <message>
        <source>Reading %1 MP</source>
        <translation>%1 MPを読み込み中</translation>
    </message>
    <message>
        <source>Checking levels</source>
        <translation>レベルを確認中</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み完了</translation>
    </message>
    <message>
        <source>Looking at patches</source>
        <translation>パッチを調査中</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>バランス調整中</translation>
    </message>
    <message>
        <source>Interpolating</source>
        <translation>補間中</translation>
    </message>
    <message>
        <source>Developing</source>
        <translation>現像中</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコード中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み完了</translation>
    </message>
    <message>
        <source>Nearly every pixel is clipped.</source>
        <translation>ほぼすべての画素が白飛びしています。</translation>
    </message>
    <message>
        <source>Nearly every pixel is masked.</source>
        <translation>ほぼすべての画素が遮光されています。</translation>
    </message>
    <message>
        <source>The picture is black.</source>
        <translation>画像が真っ黒です。</translation>
    </message>
    <message>
        <source>Every pixel is the same.</source>
        <translation>すべての画素が同じ値です。</translation>
    </message>
    <message>
        <source>The camera stored this picture with its own white balance applied.</source>
        <translation>この写真はカメラのホワイトバランスが適用された状態で保存されています。</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: the light found is less certain.</source>
        <translation>このカメラのカラーマトリクスが不明なため、推定した光源の確かさは下がります。</translation>
    </message>
    <message>
        <source>No usable patch is left: no light can be told.</source>
        <translation>使えるパッチが残っていないため、光源を判別できません。</translation>
    </message>
    <message>
        <source>Nearly every patch is left out: no light can be told.</source>
        <translation>ほぼすべてのパッチが除外されているため、光源を判別できません。</translation>
    </message>
    <message>
        <source>No usable patch is left.</source>
        <translation>使えるパッチが残っていません。</translation>
    </message>
    <message>
        <source>Nearly every patch is left out.</source>
        <translation>ほぼすべてのパッチが除外されています。</translation>
    </message>
    <message>
        <source>This is a file of the trainer, but not of network weights.</source>
        <translation>これは学習用のファイルで、ネットワークの重みではありません。</translation>
    </message>
    <message>
        <source>The network was trained for another common camera space.</source>
        <translation>ネットワークは別の共通カメラ色空間で学習されています。</translation>
    </message>
    <message>
        <source>The file of weights holds no network that sees pictures.</source>
        <translation>重みファイルに画像を見るネットワークが含まれていません。</translation>
    </message>
    <message>
        <source>The file of network weights has no usable test vectors.</source>
        <translation>重みファイルに有効なテストデータがありません。</translation>
    </message>
    <message>
        <source>The network holds tensors that its plan does not know.</source>
        <translation>ネットワークに設計にないテンソルが含まれています。</translation>
    </message>
    <message>
        <source>The weights hold no patch network or no histogram network.</source>
        <translation>重みにパッチ用またはヒストグラム用のネットワークがありません。</translation>
    </message>
    <message>
        <source>There are no saved settings.</source>
        <translation>保存された設定はありません。</translation>
    </message>
    <message>
        <source>The saved settings of this photo are damaged and were left out.</source>
        <translation>この写真の保存された設定は壊れているため、使われませんでした。</translation>
    </message>
    <message>
        <source>The settings of this photo were saved by a later version of the program, which may know more.</source>
        <translation>この写真の設定は新しいバージョンで保存されたもので、未知の項目が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>The damaged settings file in the way cannot be renamed.</source>
        <translation>既存の壊れた設定ファイルの名前を変更できません。</translation>
    </message>
    <message>
        <source>The saved settings cannot be removed.</source>
        <translation>保存された設定を削除できません。</translation>
    </message>
    <message>
        <source>The settings cannot be saved beside the photo.</source>
        <translation>設定を写真の横に保存できません。</translation>
    </message>
    <message>
        <source>The profile describes no RGB screen.</source>
        <translation>プロファイルはRGB画面のものではありません。</translation>
    </message>
    <message>
        <source>No colours can be brought to the screen&apos;s profile.</source>
        <translation>画面のプロファイルに色を変換できません。</translation>
    </message>
    <message>
        <source>The settings that another program saved cannot be kept aside.</source>
        <translation>別のプログラムが保存した設定を別に保管できません。</translation>
    </message>
    <message>
        <source>This part does not lie in the picture.</source>
        <translation>この部分は画像の中にありません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>no light can be told</source>
        <comment>why a patch is not used</comment>
        <translation>光源を判別できません</translation>
    </message>
    <message>
        <source>no light found here</source>
        <comment>legend of hatched cells</comment>
        <translation>ここでは光源なし</translation>
    </message>
    <message>
        <source>not known here</source>
        <comment>legend of hatched cells</comment>
        <translation>ここでは不明</translation>
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
        <translation>未使用:</translation>
    </message>
    <message>
        <source>tint</source>
        <translation>色かぶり</translation>
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
        <translation>光の色</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>what the map shows</comment>
        <translation>色温度</translation>
    </message>
    <message>
        <source>Duv: magenta to green</source>
        <comment>what the map shows</comment>
        <translation>Duv: マゼンタ～グリーン</translation>
    </message>
    <message>
        <source>Degrees from the light found</source>
        <comment>what the map shows</comment>
        <translation>見つかった光源からの角度</translation>
    </message>
    <message>
        <source>Expected error</source>
        <comment>what the map shows</comment>
        <translation>予想誤差</translation>
    </message>
    <message>
        <source>Each patch in the colour of its light, as daylight-adapted eyes would see it</source>
        <translation>各パッチを、昼光に順応した目で見た光の色で表示</translation>
    </message>
    <message>
        <source>Correlated colour temperature, even in mired: cold lights dark, warm ones bright</source>
        <translation>相関色温度（ミレッド等間隔）。冷たい光は暗く、暖かい光は明るく表示</translation>
    </message>
    <message>
        <source>Distance from a glowing body&apos;s colours: blue is magenta light, orange greenish light</source>
        <translation>黒体放射の色からの隔たり。青はマゼンタ寄り、オレンジはグリーン寄りの光</translation>
    </message>
    <message>
        <source>How far the light of each patch lies from the one that is taken out</source>
        <translation>各パッチの光が、取り除く光からどれだけ離れているか</translation>
    </message>
    <message>
        <source>How far off the estimator expects to be in each patch: dark is sure</source>
        <translation>推定方法が各パッチで予想する誤差。暗いほど確か</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>legend of cells that are left out</comment>
        <translation>手動で除外</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <comment>of the map</comment>
        <translation>行%1、列%2</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>確かさ %1</translation>
    </message>
    <message>
        <source>used</source>
        <comment>a patch of the map</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>not used: %1</source>
        <comment>%1 is why</comment>
        <translation>未使用: %1</translation>
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
        <translation>画像の外</translation>
    </message>
    <message>
        <source>The sensor sees no colours</source>
        <comment>why a place tells no light</comment>
        <translation>センサーに色がありません</translation>
    </message>
    <message>
        <source>Overexposed: tells no light</source>
        <comment>why a place tells no light</comment>
        <translation>露出オーバー: 光源不明</translation>
    </message>
    <message>
        <source>Too dark to tell a light</source>
        <comment>why a place tells no light</comment>
        <translation>暗すぎて光源不明</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2 % of the range</source>
        <comment>%1 is a number of pixels, %2 how bright</comment>
        <translation>%1 × %1 px、範囲の%2 %</translation>
    </message>
    <message>
        <source>%1 % clipped</source>
        <translation>%1 % クリッピング</translation>
    </message>
    <message>
        <source>noise ±%1</source>
        <comment>%1 is an angle</comment>
        <translation>ノイズ ±%1</translation>
    </message>
</context>
<context>
    <name>MapAccessible</name>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <comment>%1 is a file</comment>
        <translation>%1 はすでに存在します。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Quit while exporting?</source>
        <translation>書き出し中に終了しますか？</translation>
    </message>
    <message>
        <source>%1 is still being written.</source>
        <comment>%1 is a file</comment>
        <translation>%1 を書き込み中です。</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>完了してから終了</translation>
    </message>
    <message>
        <source>Discard and quit</source>
        <translation>破棄して終了</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files to be written are there already.</source>
        <translation>
            <numerusform>書き込むファイルのうち%n個はすでに存在します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be exported.</source>
        <translation>
            <numerusform>まだ%n枚の写真を書き出していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are there already</source>
        <translation>ファイルがすでに存在します</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方とも残す</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>書き出しを続ける</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>What the camera saw</source>
        <translation>カメラが捉えたまま</translation>
    </message>
    <message>
        <source>The photo with the colour of its light still in it. Over it lies the map: the light that was found in each patch.</source>
        <translation>光の色が残ったままの写真です。重なっているマップは、各パッチで見つかった光源を示します。</translation>
    </message>
    <message>
        <source>The same without that colour</source>
        <translation>その色を取り除いた写真</translation>
    </message>
    <message>
        <source>The light is taken out: white is white again. The wheel zooms, dragging moves; both pictures go together.</source>
        <translation>光の色が取り除かれ、白が白に戻ります。ホイールで拡大縮小、ドラッグで移動。2つの画像は連動します。</translation>
    </message>
    <message>
        <source>Whether to trust it</source>
        <translation>どれだけ信頼できるか</translation>
    </message>
    <message>
        <source>One light or several, how warm it is, and how sure the program is of it. A warning comes with what can be done about it.</source>
        <translation>光源は1つか複数か、どのくらい暖かいか、どれだけ確かか。警告には対処法も示されます。</translation>
    </message>
    <message>
        <source>Disagree with one drag</source>
        <translation>ドラッグひとつで調整</translation>
    </message>
    <message>
        <source>Try it: drag the temperature. The picture follows at once; a double-click on the slider takes it back. Strength keeps a part of the mood.</source>
        <translation>色温度をドラッグしてみてください。画像はすぐに追従し、スライダーのダブルクリックで戻ります。「強さ」で雰囲気を一部残せます。</translation>
    </message>
    <message>
        <source>Other opinions</source>
        <translation>ほかの推定方法</translation>
    </message>
    <message>
        <source>Every way of finding the light, with the picture that it would give. A click takes it.</source>
        <translation>光源を求める各方法と、その結果の画像。クリックすると適用されます。</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>%1 shows and hides it; the arrow beside it chooses what it shows: temperature, green or magenta, sureness. Point at a patch to read its light.</source>
        <translation>%1 で表示を切り替え、横の矢印で内容（色温度、グリーン・マゼンタ、確かさ）を選びます。パッチをポイントすると光源を読み取れます。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>補正前と補正後</translation>
    </message>
    <message>
        <source>Side by side, split by a line, or the corrected picture alone. Hold \ for a glance at the one before.</source>
        <translation>並べて表示、線で分割、または補正後のみ。\ を押している間は補正前を表示します。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>%1 takes back every step, and the RAW file is never written to.</source>
        <translation>%1 ですべての操作を元に戻せます。RAWファイルが書き換えられることはありません。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>%1 saves the corrected picture in full size. F1 shows all keys; the menu Help has this tour for another time.</source>
        <translation>%1 で補正後の画像を原寸で保存します。F1ですべてのキーを表示。このツアーは「ヘルプ」メニューからいつでも見られます。</translation>
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
        <translation>色温度なし</translation>
    </message>
    <message>
        <source>Far from daylight and lamps, about %1</source>
        <translation>昼光や電灯から遠い光、約%1</translation>
    </message>
    <message>
        <source>%1, tint %2</source>
        <comment>%1 is a temperature</comment>
        <translation>%1、色かぶり %2</translation>
    </message>
    <message>
        <source>Daylight</source>
        <comment>a light</comment>
        <translation>昼光</translation>
    </message>
    <message>
        <source>Cloudy sky</source>
        <comment>a light</comment>
        <translation>曇天</translation>
    </message>
    <message>
        <source>Shade</source>
        <comment>a light</comment>
        <translation>日陰</translation>
    </message>
    <message>
        <source>Tungsten lamp</source>
        <comment>a light</comment>
        <translation>白熱灯</translation>
    </message>
    <message>
        <source>Fluorescent lamp</source>
        <comment>a light</comment>
        <translation>蛍光灯</translation>
    </message>
    <message>
        <source>Flash</source>
        <comment>a light</comment>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>white balance</comment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic, %1 mired, tint %2</source>
        <comment>white balance, offsets with their signs</comment>
        <translation>自動、%1 ミレッド、色かぶり %2</translation>
    </message>
    <message>
        <source>As shot</source>
        <comment>white balance</comment>
        <translation>撮影時の設定</translation>
    </message>
    <message>
        <source>Strength %1 %</source>
        <translation>強さ %1 %</translation>
    </message>
    <message>
        <source>Gains %1</source>
        <translation>ゲイン %1</translation>
    </message>
    <message>
        <source>Network (dscnn)</source>
        <translation>ネットワーク（dscnn）</translation>
    </message>
    <message>
        <source>Paper&apos;s network (dscnn-paper)</source>
        <translation>論文のネットワーク（dscnn-paper）</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>グレーワールド</translation>
    </message>
    <message>
        <source>Brightest spot (max-RGB)</source>
        <translation>最も明るい点（max-RGB）</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>シェーズ・オブ・グレー</translation>
    </message>
    <message>
        <source>Grey edges, first order</source>
        <translation>グレーエッジ（1次）</translation>
    </message>
    <message>
        <source>Grey edges, second order</source>
        <translation>グレーエッジ（2次）</translation>
    </message>
    <message>
        <source>Bright and dark colours (PCA)</source>
        <translation>明部と暗部の色（PCA）</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>撮影時の設定（カメラ）</translation>
    </message>
    <message>
        <source>Daylight (D65)</source>
        <translation>昼光（D65）</translation>
    </message>
    <message>
        <source>A trained network looks at many patches and says how sure it is of each. The best this program has.</source>
        <translation>学習済みネットワークが多数のパッチを調べ、それぞれの確かさも示します。このプログラムで最良の方法です。</translation>
    </message>
    <message>
        <source>The network of Wang and Shang (2019): one scale of patches, plain median.</source>
        <translation>Wang・Shang（2019）のネットワーク。単一スケールのパッチと単純な中央値。</translation>
    </message>
    <message>
        <source>Assumes that the scene averages to grey.</source>
        <translation>シーンの平均がグレーであると仮定します。</translation>
    </message>
    <message>
        <source>Assumes that the brightest spot of each colour is white.</source>
        <translation>各色で最も明るい点が白であると仮定します。</translation>
    </message>
    <message>
        <source>Between grey world and brightest spot: bright areas count more.</source>
        <translation>グレーワールドと最も明るい点の中間。明るい部分をより重視します。</translation>
    </message>
    <message>
        <source>Assumes that edges average to grey.</source>
        <translation>エッジの平均がグレーであると仮定します。</translation>
    </message>
    <message>
        <source>Assumes that the bends of edges average to grey.</source>
        <translation>エッジの曲がり（2次微分）の平均がグレーであると仮定します。</translation>
    </message>
    <message>
        <source>The main direction of the brightest and darkest colours.</source>
        <translation>最も明るい色と最も暗い色の主成分方向。</translation>
    </message>
    <message>
        <source>The white balance the camera stored with the photo.</source>
        <translation>カメラが写真と一緒に記録したホワイトバランス。</translation>
    </message>
    <message>
        <source>Noon daylight, whatever the photo shows.</source>
        <translation>写真の内容にかかわらず、正午の昼光とします。</translation>
    </message>
    <message>
        <source>patches and histograms</source>
        <comment>where the light is drawn from</comment>
        <translation>パッチとヒストグラム</translation>
    </message>
    <message>
        <source>median of the map</source>
        <comment>where the light is drawn from</comment>
        <translation>マップの中央値</translation>
    </message>
    <message>
        <source>the camera</source>
        <comment>where the light is drawn from</comment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>the camera&apos;s matrix</source>
        <comment>where the light is drawn from</comment>
        <translation>カメラのマトリクス</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <comment>where the light is drawn from</comment>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>from the median of the map</source>
        <translation>マップの中央値から</translation>
    </message>
    <message>
        <source>from the light found</source>
        <translation>見つかった光源から</translation>
    </message>
    <message>
        <source>The camera&apos;s own white balance.</source>
        <translation>カメラのホワイトバランス。</translation>
    </message>
    <message>
        <source>Fixed daylight.</source>
        <translation>固定の昼光。</translation>
    </message>
    <message>
        <source>Taken as it is: the picture was not asked.</source>
        <translation>画像は調べず、そのまま使っています。</translation>
    </message>
    <message>
        <source>No light can be told.</source>
        <translation>光源を判別できません。</translation>
    </message>
    <message>
        <source>Lights of different colour.</source>
        <translation>色の異なる複数の光源。</translation>
    </message>
    <message>
        <source>Half of the patches lie more than %1 from the light found.</source>
        <translation>半数のパッチが、見つかった光源から%1以上離れています。</translation>
    </message>
    <message>
        <source>A guess, sure to about %1.</source>
        <translation>推測です（誤差 約%1）。</translation>
    </message>
    <message>
        <source>A guess: little here tells the light.</source>
        <translation>推測です。光源の手がかりがほとんどありません。</translation>
    </message>
    <message>
        <source>Half of the patches lie within %1 of it.</source>
        <translation>半数のパッチがその%1以内にあります。</translation>
    </message>
    <message>
        <source>One light, sure to about %1.</source>
        <translation>光源は1つ（誤差 約%1）。</translation>
    </message>
    <message>
        <source>One light.</source>
        <translation>光源は1つ。</translation>
    </message>
    <message>
        <source>overexposed</source>
        <comment>why a patch is not used</comment>
        <translation>白飛び</translation>
    </message>
    <message>
        <source>too dark</source>
        <comment>why a patch is not used</comment>
        <translation>暗すぎる</translation>
    </message>
    <message>
        <source>masked</source>
        <comment>why a patch is not used</comment>
        <translation>マスク済み</translation>
    </message>
    <message>
        <source>only noise</source>
        <comment>why a patch is not used</comment>
        <translation>ノイズのみ</translation>
    </message>
    <message>
        <source>excluded by you</source>
        <comment>why a patch is not used</comment>
        <translation>手動で除外</translation>
    </message>
    <message>
        <source>No colour matrix is known for this camera: colours are approximate, and no temperature can be told.</source>
        <translation>このカメラのカラーマトリクスが不明です。色はおおよそで、色温度は示せません。</translation>
    </message>
    <message>
        <source>The file&apos;s colour matrix is zero or singular: colours are approximate, and no temperature can be told.</source>
        <translation>ファイルのカラーマトリクスがゼロまたは特異です。色はおおよそで、色温度は示せません。</translation>
    </message>
    <message>
        <source>The photo is not there</source>
        <translation>写真が見つかりません</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>This is no RAW photo that can be read</source>
        <translation>読み取れるRAW写真ではありません</translation>
    </message>
    <message>
        <source>A part of the file is missing</source>
        <translation>ファイルの一部が欠けています</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>写真が大きすぎます</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>この写真は読み取れません</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its card or drive taken out. Open it from where it is now.</source>
        <translation>移動または名前変更されたか、カードやドライブが外された可能性があります。現在の場所から開いてください。</translation>
    </message>
    <message>
        <source>Copying from the card may have been cut short. Copy the photo again, or try the card itself.</source>
        <translation>カードからのコピーが途中で途切れた可能性があります。もう一度コピーするか、カードから直接開いてください。</translation>
    </message>
    <message>
        <source>Open a RAW file of a camera (CR2, NEF, ARW, RAF, DNG and others).</source>
        <translation>カメラのRAWファイル（CR2、NEF、ARW、RAF、DNGなど）を開いてください。</translation>
    </message>
    <message>
        <source>If it is a RAW file of a camera, its first bytes may be damaged: copy it again from the card. A photo of a very new camera may open after a conversion to DNG.</source>
        <translation>カメラのRAWファイルであれば、先頭が破損している可能性があります。カードからもう一度コピーしてください。発売直後のカメラの写真は、DNGに変換すると開けることがあります。</translation>
    </message>
    <message>
        <source>Open a smaller photo, or close other programs to free memory.</source>
        <translation>小さい写真を開くか、他のプログラムを閉じてメモリを空けてください。</translation>
    </message>
    <message>
        <source>Another estimator works without the network, or free memory and open the photo again.</source>
        <translation>他の推定方法はネットワークなしで使えます。または、メモリを空けて写真を開き直してください。</translation>
    </message>
    <message>
        <source>Another estimator works without the network. Installing the program again brings it back.</source>
        <translation>他の推定方法はネットワークなしで使えます。プログラムを再インストールすると元に戻ります。</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, with enough room.</source>
        <translation>書き込み権限と十分な空きのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Copy the photo again from its source. If that does not help, the details below tell what went wrong.</source>
        <translation>元の場所から写真をもう一度コピーしてください。それでも開けない場合は、下の詳細を確認してください。</translation>
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
        <translation>書き出しと同じ表示</translation>
    </message>
    <message>
        <source>Viewed at %1</source>
        <comment>%1 are stops of exposure</comment>
        <translation>%1 で表示</translation>
    </message>
    <message>
        <source>Viewed filmic</source>
        <comment>with a filmic curve of tones</comment>
        <translation>フィルム調で表示</translation>
    </message>
    <message>
        <source>Viewed at %1, filmic</source>
        <comment>%1 are stops of exposure</comment>
        <translation>%1、フィルム調で表示</translation>
    </message>
    <message>
        <source>Fine weather</source>
        <comment>a light</comment>
        <translation>晴天</translation>
    </message>
    <message>
        <source>Sunset</source>
        <comment>a light</comment>
        <translation>夕日</translation>
    </message>
    <message>
        <source>Studio tungsten</source>
        <comment>a light</comment>
        <translation>スタジオ用タングステン</translation>
    </message>
    <message>
        <source>Day white tube</source>
        <comment>a light</comment>
        <translation>昼白色蛍光灯</translation>
    </message>
    <message>
        <source>Mercury lamp</source>
        <comment>a light</comment>
        <translation>水銀灯</translation>
    </message>
    <message>
        <source>Under water</source>
        <comment>a light</comment>
        <translation>水中</translation>
    </message>
    <message>
        <source>Camera&apos;s: %1</source>
        <comment>a preset of the camera&apos;s own; %1 is a light</comment>
        <translation>カメラ: %1</translation>
    </message>
    <message>
        <source>Warm white tube</source>
        <comment>a light</comment>
        <translation>電球色蛍光灯</translation>
    </message>
    <message>
        <source>Cool white tube</source>
        <comment>a light</comment>
        <translation>白色蛍光灯</translation>
    </message>
    <message>
        <source>Daylight tube</source>
        <comment>a light</comment>
        <translation>昼光色蛍光灯</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <comment>white balance</comment>
        <translation>マップのパッチ</translation>
    </message>
    <message>
        <source>Your light</source>
        <comment>white balance</comment>
        <translation>手動の光源</translation>
    </message>
    <message>
        <source>Picked</source>
        <comment>white balance</comment>
        <translation>スポイト</translation>
    </message>
    <message>
        <source>Picked %1</source>
        <comment>%1 is a light: 5,420 K, tint +6</comment>
        <translation>スポイト: %1</translation>
    </message>
    <message>
        <source>%1, at full strength</source>
        <comment>a light</comment>
        <translation>%1、最大の強さ</translation>
    </message>
    <message>
        <source>Two lights of different colour.</source>
        <translation>色の異なる2つの光源。</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found lies between them.</source>
        <translation>両者の差は%1。見つかった光源はその間にあります。</translation>
    </message>
    <message>
        <source>They lie %1 apart. The light found is one of them.</source>
        <translation>両者の差は%1。見つかった光源はその一方です。</translation>
    </message>
    <message>
        <source>one light</source>
        <comment>the verdict in a list of photos</comment>
        <translation>1つの光源</translation>
    </message>
    <message>
        <source>several lights</source>
        <comment>the verdict in a list of photos</comment>
        <translation>複数の光源</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>the verdict in a list of photos</comment>
        <translation>不確か</translation>
    </message>
    <message>
        <source>no light found</source>
        <comment>the verdict in a list of photos</comment>
        <translation>光源なし</translation>
    </message>
</context>
<context>
    <name>uncast::ui::AboutDialog</name>
    <message>
        <source>About Uncast</source>
        <translation>Uncastについて</translation>
    </message>
    <message>
        <source>Finds the colour of the light in a RAW photograph and takes it out.</source>
        <translation>RAW写真に写った光の色を見つけて取り除きます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License バージョン3以降による自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>The model card is not installed.</source>
        <translation>モデルカードがインストールされていません。</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>プログラムについて</translation>
    </message>
</context>
<context>
    <name>uncast::ui::BatchCommands</name>
    <message>
        <source>Export &amp;selected…</source>
        <translation>選択した写真を書き出す(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the selected photos as 16-bit TIFF files</source>
        <translation>選択した写真を16ビットTIFFとして保存</translation>
    </message>
    <message>
        <source>Export &amp;queue</source>
        <translation>書き出しキュー(&amp;Q)</translation>
    </message>
    <message>
        <source>See which photos are being exported</source>
        <translation>書き出し中の写真を表示</translation>
    </message>
    <message>
        <source>Export the selected photos to</source>
        <translation>選択した写真の書き出し先</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartCommands</name>
    <message>
        <source>Place a &amp;ColorChecker</source>
        <translation>ColorCheckerを配置(&amp;C)</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>画像内のチャートの四隅をドラッグ</translation>
    </message>
    <message>
        <source>Use the c&amp;hart&apos;s light</source>
        <translation>チャートの光源を使う(&amp;H)</translation>
    </message>
    <message>
        <source>Take out the light that the chart&apos;s grey patches show</source>
        <translation>チャートのグレーパッチが示す光を取り除く</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartLayer</name>
    <message>
        <source>Corners of the ColorChecker</source>
        <translation>ColorCheckerの四隅</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <comment>patch of a ColorChecker</comment>
        <translation>濃い肌色</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <comment>patch of a ColorChecker</comment>
        <translation>青みの緑</translation>
    </message>
    <message>
        <source>Black</source>
        <comment>patch of a ColorChecker</comment>
        <translation>黒</translation>
    </message>
    <message>
        <source>White</source>
        <comment>patch of a ColorChecker</comment>
        <translation>白</translation>
    </message>
    <message>
        <source>Corner at the patch: %1</source>
        <translation>角のパッチ: %1</translation>
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
        <translation>チャートの光源を使う</translation>
    </message>
    <message>
        <source>Take out the light that the grey patches show</source>
        <translation>グレーパッチが示す光を取り除く</translation>
    </message>
    <message>
        <source>Each patch as it comes out, in its corner as it should be, and CIEDE2000</source>
        <translation>各パッチの結果の色、隅に本来の色、およびCIEDE2000</translation>
    </message>
    <message>
        <source>Place the corners</source>
        <translation>四隅を指定</translation>
    </message>
    <message>
        <source>Drag the corners of the chart in the picture</source>
        <translation>画像内のチャートの四隅をドラッグ</translation>
    </message>
    <message>
        <source>Forget them</source>
        <comment>corners of a chart placed by hand</comment>
        <translation>指定を解除</translation>
    </message>
    <message>
        <source>Back to the chart that was found, or to none</source>
        <translation>見つかったチャート、またはチャートなしに戻す</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>推定方法</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>angular error</comment>
        <translation>復元誤差</translation>
    </message>
    <message>
        <source>Reproduction</source>
        <comment>angular error</comment>
        <translation>再現誤差</translation>
    </message>
    <message>
        <source>The angle between the two lights</source>
        <translation>2つの光源の間の角度</translation>
    </message>
    <message>
        <source>The angle between grey and what a grey surface becomes</source>
        <translation>グレーと、グレー面の補正結果との角度</translation>
    </message>
    <message>
        <source>Angles of the estimators from the chart&apos;s light</source>
        <translation>各推定方法とチャートの光源との角度</translation>
    </message>
    <message>
        <source>The corners were placed by hand.</source>
        <translation>四隅は手動で指定されています。</translation>
    </message>
    <message>
        <source>A chart was found.</source>
        <translation>チャートが見つかりました。</translation>
    </message>
    <message>
        <source>Looking for a chart...</source>
        <translation>チャートを探しています…</translation>
    </message>
    <message>
        <source>No chart was found. One that is cut off or very small can be placed by its corners.</source>
        <translation>チャートが見つかりませんでした。途中で切れたものや小さいものは、四隅を指定できます。</translation>
    </message>
    <message>
        <source>Light on the chart: %1</source>
        <translation>チャートの光源: %1</translation>
    </message>
    <message>
        <source>Its greys are clipped or too dark: it tells no light.</source>
        <translation>グレーが飽和または暗すぎるため、光源がわかりません。</translation>
    </message>
    <message>
        <source>As it comes out now: ΔE %1 on average, %2 at most (%3).</source>
        <comment>%3 is a patch</comment>
        <translation>現在の結果: ΔE 平均 %1、最大 %2（%3）。</translation>
    </message>
    <message>
        <source>Taken out now</source>
        <translation>現在取り除いている光</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChartPatches</name>
    <message>
        <source>Patches of the chart</source>
        <translation>チャートのパッチ</translation>
    </message>
    <message>
        <source>%1: ΔE %2</source>
        <comment>a patch and a colour difference</comment>
        <translation>%1: ΔE %2</translation>
    </message>
    <message>
        <source>%1: clipped or not in the picture</source>
        <comment>a patch</comment>
        <translation>%1: 飽和または画像外</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ChromaticityPlot</name>
    <message>
        <source>Lights of the patches in the chromaticity diagram</source>
        <translation>色度図上の各パッチの光源</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ClipCommands</name>
    <message>
        <source>&amp;Clipping</source>
        <translation>クリッピング(&amp;C)</translation>
    </message>
    <message>
        <source>Mark what is clipped in the corrected picture</source>
        <translation>補正後の画像のクリッピングを表示</translation>
    </message>
    <message>
        <source>&amp;Shadows</source>
        <translation>シャドウ(&amp;S)</translation>
    </message>
    <message>
        <source>Mark what is black in the output</source>
        <translation>出力で真っ黒になる部分を表示</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>ハイライト(&amp;H)</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched</source>
        <translation>クリッピングを表示。センサーでの飽和は塗りつぶし、出力のみは斜線</translation>
    </message>
    <message>
        <source>C&amp;lipping shows</source>
        <translation>クリッピングの内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Any channel</source>
        <translation>いずれかのチャンネル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>赤(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>緑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>青(&amp;B)</translation>
    </message>
    <message>
        <source>Whose clipping is marked</source>
        <translation>どのチャンネルのクリッピングを表示するか</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparedView</name>
    <message>
        <source>Above: %1    Below: %2</source>
        <comment>captions of two pictures</comment>
        <translation>上: %1    下: %2</translation>
    </message>
    <message>
        <source>Left: %1    Right: %2</source>
        <comment>captions of two pictures</comment>
        <translation>左: %1    右: %2</translation>
    </message>
    <message>
        <source>Divider at %1 %, turned by %2°</source>
        <translation>境界線は%1 %の位置、%2°回転</translation>
    </message>
    <message>
        <source>Drag to turn the divider; with Shift in steps of 15°</source>
        <translation>ドラッグで境界線を回転。Shiftで15°ずつ</translation>
    </message>
    <message>
        <source>Drag to move the divider; click its handle to turn it by 90°, double-click to put it back</source>
        <translation>ドラッグで境界線を移動。つまみのクリックで90°回転、ダブルクリックで元に戻る</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>As the camera saw it</source>
        <translation>カメラが見たまま</translation>
    </message>
    <message>
        <source>As the camera saw it (daylight gains)</source>
        <translation>カメラが見たまま（昼光ゲイン）</translation>
    </message>
    <message>
        <source>As the camera saw it (camera&apos;s own gains)</source>
        <translation>カメラが見たまま（カメラのゲイン）</translation>
    </message>
    <message>
        <source>As the camera saw it (no gains)</source>
        <translation>カメラが見たまま（ゲインなし）</translation>
    </message>
    <message>
        <source>As shot (the camera&apos;s own)</source>
        <translation>撮影時の設定（カメラ）</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>スナップショット%1</translation>
    </message>
    <message>
        <source>The camera&apos;s own preview</source>
        <translation>カメラのプレビュー</translation>
    </message>
    <message>
        <source>%1: nothing to show yet. %2</source>
        <comment>a choice; what stands in its place</comment>
        <translation>%1: まだ表示できません。%2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ComparisonMenu</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::DropHint</name>
    <message>
        <source>Drop to open this photo</source>
        <translation>ドロップするとこの写真を開きます</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EditCommands</name>
    <message>
        <source>Reset &amp;everything</source>
        <translation>すべてリセット(&amp;E)</translation>
    </message>
    <message>
        <source>Back to the photo as it was opened</source>
        <translation>写真を開いたときの状態に戻す</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Keep as snapshot %1</source>
        <translation>スナップショット%1として保持</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>現在の状態をスナップショット%1として保持</translation>
    </message>
    <message>
        <source>Back to snapshot %1</source>
        <translation>スナップショット%1に戻る</translation>
    </message>
    <message>
        <source>Back to what was kept as snapshot %1</source>
        <translation>スナップショット%1の状態に戻す</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EffectSlider</name>
    <message>
        <source>Sliders</source>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Arrow keys, wheel</source>
        <translation>矢印キー、ホイール</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>1段階。Shiftを押しながらでその10分の1</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>10段階</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To either end</source>
        <translation>端まで移動</translation>
    </message>
    <message>
        <source>Backspace, double-click</source>
        <translation>Backspace、ダブルクリック</translation>
    </message>
    <message>
        <source>Back to where it was at first</source>
        <translation>初期値に戻す</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ErrorPage</name>
    <message>
        <source>The photo cannot be read</source>
        <translation>写真を読み取れません</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Open another photo…</source>
        <translation>別の写真を開く…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
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
        <translation>チャート %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorList</name>
    <message>
        <source>Your light</source>
        <translation>手動の光源</translation>
    </message>
    <message>
        <source>What you set by hand or chose among the presets.</source>
        <translation>手動で設定、またはプリセットから選択したもの。</translation>
    </message>
    <message>
        <source>Move a slider or choose a preset</source>
        <translation>スライダーを動かすか、プリセットを選択</translation>
    </message>
    <message>
        <source>The camera stored none</source>
        <translation>カメラの記録なし</translation>
    </message>
    <message>
        <source>No light can be told</source>
        <translation>光源を判別できません</translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation>まもなく計算</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>、使用中</translation>
    </message>
    <message>
        <source>, %1 from the light taken out</source>
        <translation>、取り除く光から%1</translation>
    </message>
    <message>
        <source>, %1 from the chart</source>
        <translation>、チャートから%1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorsPanel</name>
    <message>
        <source>Estimators</source>
        <translation>推定方法</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Taken from</source>
        <comment>where the light is drawn from</comment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>使用パッチ数</translation>
    </message>
    <message>
        <source>What the one light of the picture is drawn from.</source>
        <translation>画像全体の光源を何から求めたか。</translation>
    </message>
    <message>
        <source>Half of the patches lie within this angle of the light.</source>
        <translation>半数のパッチが、光源からこの角度以内にあります。</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>光源を判別できたパッチ数／全体。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Asking the others, %n left</source>
        <translation>
            <numerusform>他の方法を計算中、残り%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n個は未計算</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Stop asking the other estimators</source>
        <translation>他の推定方法の計算を中止</translation>
    </message>
    <message>
        <source>Ask the other estimators</source>
        <translation>他の推定方法を計算</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportBar</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exporting %1, then quitting. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>%1 を書き出し後に終了。%2</translation>
    </message>
    <message>
        <source>Exporting %1. %2</source>
        <comment>%1 is a file, %2 a stage of work</comment>
        <translation>%1 を書き出し中。%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a file</comment>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <comment>%1 is a file, %2 a reason</comment>
        <translation>%1 は保存されませんでした。%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportCommands</name>
    <message>
        <source>&amp;Export TIFF…</source>
        <translation>TIFFを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the corrected picture as a 16-bit TIFF</source>
        <translation>補正後の画像を16ビットTIFFとして保存</translation>
    </message>
    <message>
        <source>Export &amp;map…</source>
        <translation>マップを書き出す(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the map of the light as a picture or as a table</source>
        <translation>光源マップを画像または表として保存</translation>
    </message>
    <message>
        <source>Export TIFF</source>
        <comment>tool bar</comment>
        <translation>TIFFを書き出す</translation>
    </message>
    <message>
        <source>Export the corrected picture</source>
        <translation>補正後の画像を書き出す</translation>
    </message>
    <message>
        <source>TIFF, 16 bit (*.tif *.tiff)</source>
        <translation>TIFF、16ビット (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>Map over the picture, PNG (*.png)</source>
        <translation>画像にマップを重ねたPNG (*.png)</translation>
    </message>
    <message>
        <source>Map as a table, CSV (*.csv)</source>
        <translation>マップの表、CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the map of the light</source>
        <translation>光源マップを書き出す</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportQueue</name>
    <message>
        <source>Starting</source>
        <comment>state of an export</comment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <translation>保存しました。%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of an export</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an export</comment>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportWindow</name>
    <message>
        <source>&amp;Cancel this</source>
        <translation>これをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>すべてキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>完了分を消去(&amp;L)</translation>
    </message>
    <message>
        <source>Export queue</source>
        <translation>書き出しキュー</translation>
    </message>
    <message>
        <source>Progress of all exports</source>
        <translation>すべての書き出しの進行状況</translation>
    </message>
    <message>
        <source>Photos to export</source>
        <translation>書き出す写真</translation>
    </message>
    <message>
        <source>Nothing to export.</source>
        <translation>書き出すものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) saved.</source>
        <translation>
            <numerusform>%n枚中%1枚を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%n枚は保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused once the photo under way is saved.</source>
        <translation>処理中の写真の保存後に一時停止します。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::FileCommands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a RAW photo</source>
        <translation>RAW写真を開く</translation>
    </message>
    <message>
        <source>&amp;One light</source>
        <translation>光源1つ(&amp;O)</translation>
    </message>
    <message>
        <source>Render and open the sample scene under one light</source>
        <translation>1つの光源で照らしたサンプルシーンを生成して開く</translation>
    </message>
    <message>
        <source>&amp;Two lights</source>
        <translation>光源2つ(&amp;T)</translation>
    </message>
    <message>
        <source>Render and open the sample scene under two lights</source>
        <translation>2つの光源で照らしたサンプルシーンを生成して開く</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>実行中の処理を中止</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>写真を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>写真を閉じる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit Uncast</source>
        <translation>Uncastを終了</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tool bar</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った写真(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;sample scene</source>
        <translation>サンプルシーンを開く(&amp;S)</translation>
    </message>
    <message>
        <source>RAW photos (%1);;All files (*)</source>
        <translation>RAW写真 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Open fol&amp;der…</source>
        <translation>フォルダーを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Open all RAW photos of a folder</source>
        <translation>フォルダー内のすべてのRAW写真を開く</translation>
    </message>
    <message>
        <source>Open a folder of RAW photos</source>
        <translation>RAW写真のフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Filmstrip</name>
    <message>
        <source>Photos of the folder</source>
        <translation>フォルダー内の写真</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HelpCommands</name>
    <message>
        <source>&amp;About Uncast</source>
        <translation>Uncastについて(&amp;A)</translation>
    </message>
    <message>
        <source>Versions of the program, its libraries and weights</source>
        <translation>プログラム、ライブラリ、重みのバージョン</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>すべてのキーを1ページに表示</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>The window in two minutes, step by step</source>
        <translation>2分でわかるウィンドウの使い方</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>heights of a histogram</comment>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic heights: what is rare is seen beside what is common</source>
        <translation>対数目盛り。少ない値も多い値と並んで見えます</translation>
    </message>
    <message>
        <source>Mark what is black in the output (J: shadows and highlights)</source>
        <translation>出力で真っ黒になる部分を表示（J: シャドウとハイライト）</translation>
    </message>
    <message>
        <source>Mark what is clipped: on the sensor solid, in the output only hatched (J: shadows and highlights)</source>
        <translation>クリッピングを表示。センサーでの飽和は塗りつぶし、出力のみは斜線（J: シャドウとハイライト）</translation>
    </message>
    <message>
        <source>Stops</source>
        <comment>axis of a histogram</comment>
        <translation>段</translation>
    </message>
    <message>
        <source>The sensor&apos;s counts in stops: each as wide as the next</source>
        <translation>センサーの値を段数で表示（各段は同じ幅）</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Whose curve is seen, and whose clipping is marked</source>
        <translation>どのチャンネルの曲線とクリッピングを表示するか</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャンネル</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>対数目盛り</translation>
    </message>
    <message>
        <source>Axis in stops</source>
        <translation>段数の軸</translation>
    </message>
    <message>
        <source>Levels of the corrected picture</source>
        <translation>補正後の画像のレベル</translation>
    </message>
    <message>
        <source>Counts of the sensor</source>
        <translation>センサーの値</translation>
    </message>
    <message>
        <source>◣ Shadows %1</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>◣ シャドウ %1</translation>
    </message>
    <message>
        <source>Highlights %1 ◢</source>
        <comment>a switch; %1 is a share of the picture</comment>
        <translation>ハイライト %1 ◢</translation>
    </message>
    <message>
        <source>Mark shadows, %1 of the picture</source>
        <translation>シャドウを表示、画像の%1</translation>
    </message>
    <message>
        <source>Mark highlights, %1 of the picture</source>
        <translation>ハイライトを表示、画像の%1</translation>
    </message>
    <message>
        <source>Clipped: shadows %1, highlights %2</source>
        <translation>クリッピング: シャドウ %1、ハイライト %2</translation>
    </message>
    <message>
        <source>%1 clipped</source>
        <comment>a share of the picture</comment>
        <translation>%1 クリッピング</translation>
    </message>
    <message>
        <source>Half of the picture is darker than level %1 of 255. %2.</source>
        <translation>画像の半分は255段階中%1より暗い値です。%2。</translation>
    </message>
    <message>
        <source>Corrected picture, as exported</source>
        <translation>補正後の画像（書き出し時）</translation>
    </message>
    <message>
        <source>Level %1: r %2, g %3, b %4</source>
        <comment>shares of the picture</comment>
        <translation>レベル %1: r %2、g %3、b %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a channel and its share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saturated: %1</source>
        <translation>飽和: %1</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>0 EV</source>
        <translation>0 EV</translation>
    </message>
    <message>
        <source>Sensor, stops from the white level</source>
        <translation>センサー、白レベルからの段数</translation>
    </message>
    <message>
        <source>Sensor, counts over black</source>
        <translation>センサー、黒レベルからの値</translation>
    </message>
    <message>
        <source>%1 over black</source>
        <translation>黒から %1</translation>
    </message>
    <message>
        <source>%1 over black, %2</source>
        <comment>counts; stops from the white level</comment>
        <translation>黒から %1、%2</translation>
    </message>
</context>
<context>
    <name>uncast::ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>ヒストリー</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Click a step to go back to it</source>
        <translation>手順をクリックするとその状態に戻ります</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>現在の状態を保持</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>a snapshot; %1 is a letter</comment>
        <translation>%1に保持</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a snapshot and its temperature</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a snapshot</comment>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Back to snapshot %1: %2</source>
        <translation>スナップショット%1に戻る: %2</translation>
    </message>
    <message>
        <source>Keep the present state as snapshot %1</source>
        <translation>現在の状態をスナップショット%1として保持</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LanguageCommands</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LibraryCommands</name>
    <message>
        <source>&amp;Next photo</source>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next photo of the folder</source>
        <translation>フォルダー内の次の写真を開く</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>前の写真(&amp;P)</translation>
    </message>
    <message>
        <source>Open the previous photo of the folder</source>
        <translation>フォルダー内の前の写真を開く</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>除外フラグ(&amp;J)</translation>
    </message>
    <message>
        <source>Mark the selected photos as rejected</source>
        <translation>選択した写真に除外フラグを付ける</translation>
    </message>
    <message>
        <source>Close &amp;folder</source>
        <translation>フォルダーを閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>Put the filmstrip away</source>
        <translation>フィルムストリップを閉じる</translation>
    </message>
    <message>
        <source>F&amp;ilmstrip</source>
        <translation>フィルムストリップ(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photos of the folder</source>
        <translation>フォルダー内の写真を表示</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>レーティング(&amp;S)</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>レーティングなし</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a mark of a photo</comment>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the stars off the selected photos</source>
        <translation>選択した写真のレーティングを外す</translation>
    </message>
    <message numerus="yes">
        <source>Give the selected photos %n star(s)</source>
        <translation>
            <numerusform>選択した写真に星%n個を付ける</numerusform>
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
        <translation>どの光源を取り除くか</translation>
    </message>
    <message>
        <source>Own presets</source>
        <translation>自作プリセット</translation>
    </message>
    <message>
        <source>Keep this light as a preset; rename or delete presets of your own</source>
        <translation>この光源をプリセットとして保存。自作プリセットの名前変更・削除</translation>
    </message>
    <message>
        <source>Reset white balance</source>
        <translation>ホワイトバランスをリセット</translation>
    </message>
    <message>
        <source>Back to the light that was found, at full strength</source>
        <translation>見つかった光源・最大の強さに戻す</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセット名:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Save this light as a preset...</source>
        <translation>この光源をプリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>My light</source>
        <comment>name of a preset</comment>
        <translation>マイライト</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセット名を変更</translation>
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
        <translation>このカメラのカラーマトリクスが不明なため、光源を図に示せません。</translation>
    </message>
    <message>
        <source>No light yet</source>
        <translation>光源はまだありません</translation>
    </message>
    <message>
        <source>Point at a dot to find its patch. Draw around dots to choose them.</source>
        <translation>点をポイントするとパッチがわかります。点を囲むと選択できます。</translation>
    </message>
    <message>
        <source>%1. u′ %2, v′ %3</source>
        <comment>a patch; its place in the chromaticity diagram</comment>
        <translation>%1。u′ %2、v′ %3</translation>
    </message>
</context>
<context>
    <name>uncast::ui::LookCommands</name>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark panels</source>
        <translation>暗いパネル</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Light panels</source>
        <translation>明るいパネル</translation>
    </message>
    <message>
        <source>Mid &amp;grey surround</source>
        <translation>中間グレーの背景(&amp;G)</translation>
    </message>
    <message>
        <source>Grey of L* 50 around the pictures, for critical viewing</source>
        <translation>画像の周囲をL* 50のグレーにし、厳密に観察</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
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
        <translation>マップ(&amp;M)</translation>
    </message>
    <message>
        <source>Show the light found in each patch</source>
        <translation>各パッチで見つかった光源を表示</translation>
    </message>
    <message>
        <source>&amp;Smooth</source>
        <translation>なめらか(&amp;S)</translation>
    </message>
    <message>
        <source>Colours that run into each other instead of blocks</source>
        <translation>ブロックの代わりに色をなめらかにつなげる</translation>
    </message>
    <message>
        <source>M&amp;ap shows</source>
        <translation>マップの内容(&amp;A)</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>マップの不透明度</translation>
    </message>
    <message>
        <source>Map as a &amp;table</source>
        <translation>マップの表(&amp;T)</translation>
    </message>
    <message>
        <source>Read and copy the figures of all patches</source>
        <translation>すべてのパッチの数値を表示・コピー</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTable</name>
    <message>
        <source>Map as a table</source>
        <translation>マップの表</translation>
    </message>
    <message>
        <source>Patches of the map</source>
        <translation>マップのパッチ</translation>
    </message>
    <message>
        <source>Rows chosen here are chosen on the map. Del keeps them from the estimate or lets it see them again.</source>
        <translation>ここで選んだ行はマップでも選択されます。Deleteキーで推定から除外、または再び含めます。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all where none is chosen (Ctrl+C)</source>
        <translation>選択した行をコピー。選択がなければすべて (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::MapTableModel</name>
    <message>
        <source>used</source>
        <comment>a patch</comment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Row of the map, from the top</source>
        <translation>マップの行（上から）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column of the map, from the left</source>
        <translation>マップの列（左から）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Correlated colour temperature of the light</source>
        <translation>光源の相関色温度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温度</translation>
    </message>
    <message>
        <source>Adobe&apos;s tint; positive: greenish light</source>
        <translation>Adobeの色かぶり値。正は緑がかった光</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色かぶり補正</translation>
    </message>
    <message>
        <source>Distance from the Planckian locus in CIE 1960 uv</source>
        <translation>CIE 1960 uvでの黒体軌跡からの距離</translation>
    </message>
    <message>
        <source>Duv</source>
        <translation>Duv</translation>
    </message>
    <message>
        <source>The light in the camera&apos;s channels, of length 1</source>
        <translation>カメラの各チャンネルでの光源（長さ1）</translation>
    </message>
    <message>
        <source>Angle to the light found</source>
        <translation>見つかった光源との角度</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of its error</source>
        <translation>推定方法自身が見込む誤差</translation>
    </message>
    <message>
        <source>Expected error</source>
        <translation>予想誤差</translation>
    </message>
    <message>
        <source>Whether the patch tells a light, or why not</source>
        <translation>パッチから光源がわかるか、または不明な理由</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a patch</comment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>ナビゲーター</translation>
    </message>
    <message>
        <source>The part that is seen; drag the frame to see another one</source>
        <translation>表示中の範囲。枠をドラッグすると移動します</translation>
    </message>
    <message>
        <source>From %1 % to %2 % of the width, from %3 % to %4 % of the height</source>
        <translation>幅の%1 %～%2 %、高さの%3 %～%4 %</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>uncast::ui::NumberField</name>
    <message>
        <source>Number fields</source>
        <translation>数値欄</translation>
    </message>
    <message>
        <source>Up, Down, wheel</source>
        <translation>上下キー、ホイール</translation>
    </message>
    <message>
        <source>One step; with Shift a tenth of it</source>
        <translation>1段階。Shiftを押しながらでその10分の1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take the number that is typed</source>
        <translation>入力した数値を確定</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>元のまま残す</translation>
    </message>
</context>
<context>
    <name>uncast::ui::OtherLights</name>
    <message>
        <source>Other lights of the picture</source>
        <translation>画像内のほかの光源</translation>
    </message>
    <message>
        <source>second light</source>
        <translation>2つ目の光源</translation>
    </message>
    <message>
        <source>one light</source>
        <translation>1つの光源</translation>
    </message>
    <message>
        <source>other light</source>
        <translation>別の光源</translation>
    </message>
    <message>
        <source>%1, %2 % of patches</source>
        <comment>which light of the picture, and its share</comment>
        <translation>%1、パッチの%2 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a light, and which one it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 from the light found</source>
        <translation>見つかった光源から%1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the patches of a light</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the patches in this light: %1</source>
        <translation>この光源のパッチを表示: %1</translation>
    </message>
    <message>
        <source>Choose the patches that stand in this light, on the map and in the plot</source>
        <translation>この光源のパッチをマップと図で選択</translation>
    </message>
    <message>
        <source>Other light of the map</source>
        <comment>a step of the history</comment>
        <translation>マップの別の光源</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>a light</comment>
        <translation>使う</translation>
    </message>
    <message>
        <source>Take this light out of the whole picture</source>
        <translation>この光を画像全体から取り除く</translation>
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
        <translation>パネル(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the panel %1</source>
        <translation>パネル「%1」の表示を切り替え</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>All panels unfolded and in the places they had at first</source>
        <translation>すべてのパネルを開き、最初の位置に戻す</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelDock</name>
    <message>
        <source>&amp;Unfold</source>
        <translation>開く(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;left column</source>
        <translation>左の列へ(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right column</source>
        <translation>右の列へ(&amp;R)</translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation>別ウィンドウへ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide; the menu View brings it back</source>
        <translation>隠す（「表示」メニューで戻せます）(&amp;H)</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PanelHeading</name>
    <message>
        <source>Move or hide this panel</source>
        <translation>このパネルを移動または隠す</translation>
    </message>
    <message>
        <source>Headings of panels</source>
        <translation>パネルの見出し</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter、スペース</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折りたたむ／開く</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Fold, unfold</source>
        <translation>折りたたむ、開く</translation>
    </message>
    <message>
        <source>Alt+arrow keys</source>
        <translation>Alt+矢印キー</translation>
    </message>
    <message>
        <source>Move the panel within its column or to the other one</source>
        <translation>パネルを列の中または隣の列へ移動</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
    <message>
        <source>What can be done with the panel</source>
        <translation>パネルに対する操作</translation>
    </message>
    <message>
        <source>Folded. %1</source>
        <translation>折りたたみ済み。%1</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>Click to unfold, drag to move</source>
        <translation>クリックで開く、ドラッグで移動</translation>
    </message>
    <message>
        <source>Click to fold, drag to move</source>
        <translation>クリックで折りたたむ、ドラッグで移動</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PasteCommands</name>
    <message>
        <source>&amp;Copy settings</source>
        <translation>設定をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the white balance of the open photo</source>
        <translation>開いている写真のホワイトバランスをコピー</translation>
    </message>
    <message>
        <source>Take as re&amp;ference</source>
        <translation>基準にする(&amp;F)</translation>
    </message>
    <message>
        <source>Give the light of the open photo to all selected ones</source>
        <translation>開いている写真の光源を選択したすべての写真に適用</translation>
    </message>
    <message>
        <source>&amp;Paste settings</source>
        <translation>設定をペースト(&amp;P)</translation>
    </message>
    <message>
        <source>Give the copied choice to the selected photos; automatic and as shot are evaluated anew for each</source>
        <translation>コピーした設定を選択した写真に適用。自動と撮影時の設定は写真ごとに計算し直します</translation>
    </message>
    <message>
        <source>Paste &amp;as</source>
        <translation>形式を選んでペースト(&amp;A)</translation>
    </message>
    <message>
        <source>The same &amp;gains</source>
        <translation>同じゲイン(&amp;G)</translation>
    </message>
    <message>
        <source>The very same light: its gains, or on another camera its chromaticity</source>
        <translation>まったく同じ光源。ゲイン、別のカメラでは色度を使用</translation>
    </message>
    <message>
        <source>The same &amp;temperature and tint</source>
        <translation>同じ色温度と色かぶり補正(&amp;T)</translation>
    </message>
    <message>
        <source>The copied kelvin and tint, through the matrices of every camera</source>
        <translation>コピーした色温度と色かぶり補正を各カメラのマトリクスで適用</translation>
    </message>
    <message>
        <source>The same &amp;offset from automatic</source>
        <translation>自動からの同じ差(&amp;O)</translation>
    </message>
    <message>
        <source>As much warmer or cooler than the estimate as the copied photo is</source>
        <translation>コピー元の写真と同じだけ推定より暖かく、または冷たく</translation>
    </message>
    <message>
        <source>Paste from %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>%1 からペースト</translation>
    </message>
    <message>
        <source>Light of %1</source>
        <comment>step of the history, %1 is a photo</comment>
        <translation>%1 の光源</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchBar</name>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <comment>chosen on the map</comment>
        <translation>
            <numerusform>%n個のパッチ</numerusform>
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
        <translation>%1: 光源なし</translation>
    </message>
    <message>
        <source>&amp;Use this light</source>
        <translation>この光源を使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Exclude from the estimate</source>
        <translation>推定から除外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Include again</source>
        <translation>再び含める(&amp;I)</translation>
    </message>
    <message>
        <source>Choose patches in &amp;similar light</source>
        <translation>似た光のパッチを選択(&amp;S)</translation>
    </message>
    <message>
        <source>Include &amp;all patches again</source>
        <translation>すべてのパッチを再び含める(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Chosen patches</source>
        <translation>選択中のパッチ</translation>
    </message>
    <message>
        <source>Use this light</source>
        <translation>この光源を使う</translation>
    </message>
    <message>
        <source>Take the light of these patches out of the whole picture</source>
        <translation>これらのパッチの光を画像全体から取り除く</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Keep these patches from the estimate (Del)</source>
        <translation>これらのパッチを推定から除外 (Delete)</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>再び含める</translation>
    </message>
    <message>
        <source>Let the estimate see these patches again (Del)</source>
        <translation>これらのパッチを再び推定に含める (Delete)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>選択を解除 (Esc)</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchSelection</name>
    <message numerus="yes">
        <source>Light of %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>%n個のパッチの光源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>%n個のパッチを除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n patch(es) again</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>%n個のパッチを再び含める</numerusform>
        </translation>
    </message>
    <message>
        <source>Include all patches again</source>
        <comment>a step of the history</comment>
        <translation>すべてのパッチを再び含める</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoDocument</name>
    <message>
        <source>Rendering the sample scene</source>
        <comment>progress</comment>
        <translation>サンプルシーンを生成中</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>progress, %1 is a file name</comment>
        <translation>%1 を読み込み中</translation>
    </message>
    <message>
        <source>Black level %1</source>
        <translation>黒レベル %1</translation>
    </message>
    <message>
        <source>The file&apos;s black level</source>
        <translation>ファイルの黒レベル</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <comment>progress</comment>
        <translation>光源を推定中</translation>
    </message>
    <message>
        <source>Developing</source>
        <comment>progress</comment>
        <translation>現像中</translation>
    </message>
    <message>
        <source>Writing the map</source>
        <comment>progress</comment>
        <translation>マップを書き込み中</translation>
    </message>
    <message>
        <source>Chart placed</source>
        <translation>チャートを配置</translation>
    </message>
    <message>
        <source>Chart as it is found</source>
        <translation>自動検出のチャート</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoKeeper</name>
    <message>
        <source>The settings of %1 were not saved. %2</source>
        <comment>%1 is a photo, %2 a reason</comment>
        <translation>%1 の設定は保存されませんでした。%2</translation>
    </message>
    <message>
        <source>The saved settings of %1 are damaged and cannot be read. The file stays; before new settings are saved it is kept under another name.</source>
        <translation>%1 の保存された設定は壊れていて読めません。ファイルは残し、新しい設定を保存する前に別名で保管します。</translation>
    </message>
    <message>
        <source>The saved settings name an estimator that is not there: %1.</source>
        <translation>保存された設定に存在しない推定方法が指定されています: %1。</translation>
    </message>
    <message>
        <source>The saved settings of %1 were damaged by another program.</source>
        <translation>%1 の保存された設定が別のプログラムによって壊されました。</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <comment>step of the history</comment>
        <translation>別のプログラムによる変更</translation>
    </message>
    <message>
        <source>Another program changed the saved settings of %1; they were taken over. Undo brings yours back.</source>
        <translation>別のプログラムが %1 の保存された設定を変更したため、取り込みました。「元に戻す」で以前の設定に戻せます。</translation>
    </message>
    <message>
        <source>The damaged settings of %1 were kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>%1 の壊れた設定は %2 として保管しました。</translation>
    </message>
    <message>
        <source>Another program had changed the settings of %1. Yours were saved, the others kept as %2.</source>
        <comment>%1 is a photo, %2 a file</comment>
        <translation>別のプログラムが %1 の設定を変更していました。あなたの設定を保存し、もう一方は %2 として保管しました。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoLibrary</name>
    <message>
        <source>Take the stars off</source>
        <translation>レーティングを外す</translation>
    </message>
    <message numerus="yes">
        <source>Give %n star(s)</source>
        <comment>step of the history</comment>
        <translation>
            <numerusform>星%n個を付ける</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>除外フラグを付ける</translation>
    </message>
    <message>
        <source>Reject no longer</source>
        <translation>除外フラグを外す</translation>
    </message>
    <message>
        <source>in a light of its own</source>
        <translation>単独の光源</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>marks of a photo</comment>
        <translation>
            <numerusform>星%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerBar</name>
    <message>
        <source>Leave after a pick</source>
        <translation>1回測ったら終了</translation>
    </message>
    <message>
        <source>Eyedropper</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>of the eyedropper</comment>
        <translation>範囲</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, behind a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Side of the area, pixels of the sensor</source>
        <translation>範囲の一辺（センサーの画素数）</translation>
    </message>
    <message>
        <source>The side of the square that is measured; over the picture: the wheel, [ and ]</source>
        <translation>測定する正方形の一辺。画像上ではホイール、[ と ]</translation>
    </message>
    <message>
        <source>The eyedropper is put away once a place was picked</source>
        <translation>1か所選ぶとスポイトを終了します</translation>
    </message>
    <message>
        <source>Click something grey; Shift adds a place</source>
        <translation>グレーの部分をクリック。Shiftで追加</translation>
    </message>
    <message>
        <source>Picked places</source>
        <translation>選んだ位置</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>位置を削除</translation>
    </message>
    <message>
        <source>Remove the place that is chosen in the list, else the last one (Delete)</source>
        <translation>リストで選択した位置、なければ最後の位置を削除 (Delete)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with the eyedropper</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Put the eyedropper away (Esc)</source>
        <translation>スポイトを終了 (Esc)</translation>
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
        <translation>スポイト(&amp;E)</translation>
    </message>
    <message>
        <source>Take the light from something grey in the photo</source>
        <translation>写真のグレーの部分から光源を求める</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PickerLayer</name>
    <message>
        <source>Eyedropper</source>
        <translation>スポイト</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Walk from patch to patch of the map</source>
        <translation>マップのパッチを順に移動</translation>
    </message>
    <message>
        <source>While it is held: the picture before</source>
        <translation>押している間：補正前の画像</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>境界線を移動</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom where the pointer is</source>
        <translation>ポインターの位置を中心に拡大縮小</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>1:1, and back to the whole picture</source>
        <translation>等倍表示と全体表示を切り替え</translation>
    </message>
    <message>
        <source>Turn the divider by a degree</source>
        <translation>境界線を1°回転</translation>
    </message>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch. Click patches or drag a frame to use their light or to exclude them.</source>
        <translation>画像をポイントするか矢印キーで移動すると、パッチの光源を読み取れます。クリックまたは枠のドラッグで選び、その光源を使ったり除外したりできます。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PictureView</name>
    <message>
        <source>%1 · preview, enlarged</source>
        <comment>%1 is what the picture shows</comment>
        <translation>%1・プレビューを拡大</translation>
    </message>
</context>
<context>
    <name>uncast::ui::PlotKey</name>
    <message>
        <source>light found</source>
        <comment>mark of a plot</comment>
        <translation>見つかった光源</translation>
    </message>
    <message>
        <source>as shot</source>
        <comment>mark of a plot</comment>
        <translation>撮影時</translation>
    </message>
    <message>
        <source>taken out</source>
        <comment>mark of a plot</comment>
        <translation>取り除いた光</translation>
    </message>
    <message>
        <source>excluded</source>
        <comment>mark of a plot</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>記号: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
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
        <translation>画像はsRGBで表示され、デスクトップが画面の色に合わせます。</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the desktop tells no profile of this screen.</source>
        <translation>画像はsRGBで表示されています。この画面のプロファイルが得られません。</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB: the profile of this screen cannot be used.</source>
        <translation>画像はsRGBで表示されています。この画面のプロファイルは使えません。</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB, which is what the profile of this screen asks for.</source>
        <translation>画像はsRGBで表示されています。この画面のプロファイルもsRGBです。</translation>
    </message>
    <message>
        <source>Screen&apos;s profile</source>
        <translation>画面のプロファイル</translation>
    </message>
    <message>
        <source>The pictures are brought to the colours of this screen by its profile, %1.</source>
        <comment>%1 is its name</comment>
        <translation>画像はこの画面のプロファイル %1 で変換して表示されています。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SensorPanel</name>
    <message>
        <source>Sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Black level</source>
        <translation>黒レベル</translation>
    </message>
    <message>
        <source>The count the sensor gives without light. Empty: as the file says. Enter takes it over.</source>
        <translation>光がないときのセンサーの値。空欄ならファイルの値。Enterで確定します。</translation>
    </message>
    <message>
        <source>Back to what the file says</source>
        <translation>ファイルの値に戻す</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>%1 is the file&apos;s black level</comment>
        <translation>%1（ファイル）</translation>
    </message>
    <message>
        <source>The sensor&apos;s masked border measures %1.</source>
        <translation>センサーの遮光縁の実測値は %1 です。</translation>
    </message>
    <message>
        <source>%1 is not taken: black lies from 0 up to below the white level, %2.</source>
        <comment>%1 and %2 are counts of the sensor</comment>
        <translation>%1 は使えません。黒レベルは0以上、白レベル %2 未満です。</translation>
    </message>
    <message>
        <source>“%1” is not taken: it is no number.</source>
        <translation>「%1」は使えません。数値ではありません。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SeriesPanel</name>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Lights of the series</source>
        <translation>シリーズの光源</translation>
    </message>
    <message>
        <source>Open a folder to see its photos by their lights.</source>
        <translation>フォルダーを開くと、写真を光源ごとに表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Looking for the light of %1 of %n photo(s)</source>
        <translation>
            <numerusform>%n枚中%1枚の光源を推定中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been looked at yet.</source>
        <translation>
            <numerusform>%n枚の写真はまだ調べていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) have been looked at.</source>
        <translation>
            <numerusform>%n枚の写真をすべて調べました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n枚は読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Look at all photos</source>
        <translation>すべての写真を調べる</translation>
    </message>
    <message numerus="yes">
        <source>%n light(s)</source>
        <translation>
            <numerusform>光源%n種類</numerusform>
        </translation>
    </message>
    <message>
        <source>Select these photos</source>
        <translation>これらの写真を選択</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s)</source>
        <comment>%1 is a light</comment>
        <translation>
            <numerusform>%1: %n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lights of their own: %n photo(s)</source>
        <translation>
            <numerusform>単独の光源: %n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search for a key or a command</source>
        <translation>キーまたはコマンドを検索</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>該当するものはありません。</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Snapshots</name>
    <message>
        <source>Snapshot %1</source>
        <comment>%1 is a letter</comment>
        <translation>スナップショット%1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::StatusFields</name>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>黒 %1、白 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>%1 を書き出し中…</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size: at 100 % each of its pixels is one of the screen.</source>
        <translation>写真の実寸に対する倍率。100 %では写真の1画素が画面の1画素になります。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::SurenessBar</name>
    <message>
        <source>Sureness, %1 of 100</source>
        <translation>確かさ、100中 %1</translation>
    </message>
    <message>
        <source>Sureness, not known</source>
        <translation>確かさは不明</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Swatch</name>
    <message>
        <source>Colour of the light: %1</source>
        <translation>光の色: %1</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
</context>
<context>
    <name>uncast::ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>ガイドツアー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour, steps</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictFigures</name>
    <message>
        <source>Figures behind the verdict</source>
        <translation>判定の根拠となる数値</translation>
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
        <translation>予想誤差</translation>
    </message>
    <message>
        <source>The estimator&apos;s own guess of the angle between the light found and the true one.</source>
        <translation>見つかった光源と真の光源との角度について、推定方法自身が見込む値。</translation>
    </message>
    <message>
        <source>Median distance of the patches</source>
        <translation>パッチの距離の中央値</translation>
    </message>
    <message>
        <source>Half of the patches lie nearer to the light found, half farther from it.</source>
        <translation>半数のパッチは見つかった光源により近く、半数はより遠くにあります。</translation>
    </message>
    <message>
        <source>Patches in another light</source>
        <translation>別の光源のパッチ</translation>
    </message>
    <message>
        <source>Those farther from the light found than their own error explains. Above %1 the verdict is that there are several lights.</source>
        <translation>自身の誤差では説明できないほど、見つかった光源から離れたパッチ。%1 を超えると複数の光源と判定します。</translation>
    </message>
    <message>
        <source>Patches used</source>
        <translation>使用パッチ数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>patches used of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Patches that could tell a light, of all.</source>
        <translation>光源を判別できたパッチ数／全体。</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <comment>%1 is why</comment>
        <translation>未使用: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>The light was not found.</source>
        <translation>光源が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Looking for the light</source>
        <translation>光源を推定中</translation>
    </message>
    <message>
        <source>Reading the photo</source>
        <translation>写真を読み込み中</translation>
    </message>
    <message>
        <source>Not corrected yet.</source>
        <translation>未補正です。</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>expected error of the light</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>This estimator does not say how sure it is.</source>
        <translation>この推定方法は確かさを示しません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Look for the light</source>
        <translation>光源を推定</translation>
    </message>
    <message>
        <source>Use the light found</source>
        <translation>見つかった光源を使う</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Show what the verdict rests on</source>
        <translation>判定の根拠を表示</translation>
    </message>
    <message>
        <source>fixed daylight</source>
        <translation>固定の昼光</translation>
    </message>
    <message>
        <source>as shot</source>
        <translation>撮影時</translation>
    </message>
    <message>
        <source>, strength %1 %</source>
        <translation>、強さ %1 %</translation>
    </message>
    <message>
        <source>In use is another light: %1 (%2), %3 from the one found.</source>
        <translation>別の光源を使用中: %1（%2）、見つかった光源から%3。</translation>
    </message>
    <message>
        <source>In use: %1 (%2).</source>
        <comment>a light and where it comes from</comment>
        <translation>使用中: %1（%2）。</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewCommands</name>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>See the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>&amp;1:1</source>
        <translation>&amp;1:1</translation>
    </message>
    <message>
        <source>Side by &amp;side</source>
        <translation>並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Both pictures side by side; once more: the corrected one alone</source>
        <translation>両方の画像を並べて表示。もう一度押すと補正後のみ</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>分割(&amp;P)</translation>
    </message>
    <message>
        <source>Both pictures in one, with a divider to drag</source>
        <translation>1つの画面に両方の画像を表示（境界線はドラッグ可能）</translation>
    </message>
    <message>
        <source>&amp;Corrected only</source>
        <translation>補正後のみ(&amp;C)</translation>
    </message>
    <message>
        <source>The corrected picture alone; hold \ to see it as it was</source>
        <translation>補正後の画像のみ。\ を押している間は補正前を表示</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>補正前(&amp;B)</translation>
    </message>
    <message>
        <source>The other picture in the place of the corrected one; hold \ for a glance</source>
        <translation>補正後の代わりにもう一方の画像を表示。\ を押している間だけ表示も可能</translation>
    </message>
    <message>
        <source>&amp;Turn the divider</source>
        <translation>境界線を回転(&amp;T)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <comment>tool bar</comment>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What the corrected picture is compared with</source>
        <translation>補正後の画像と比較するもの</translation>
    </message>
    <message>
        <source>Each pixel of the photo on one of the screen</source>
        <translation>写真の1画素を画面の1画素に表示</translation>
    </message>
    <message>
        <source>&amp;2:1</source>
        <translation>&amp;2:1</translation>
    </message>
    <message>
        <source>Each pixel of the photo on four of the screen</source>
        <translation>写真の1画素を画面の4画素に表示</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>See less of the photo, larger</source>
        <translation>写真の一部を大きく表示</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>See more of the photo, smaller</source>
        <translation>写真の広い範囲を小さく表示</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>ナビゲーター(&amp;N)</translation>
    </message>
    <message>
        <source>The whole photo, small, while a part of it is seen</source>
        <translation>一部を表示している間、写真全体を小さく表示</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, clockwise; or drag the knobs near its ends</source>
        <translation>境界線を時計回りに15°回転。両端近くのつまみのドラッグでも可</translation>
    </message>
    <message>
        <source>Turn the divider &amp;back</source>
        <translation>境界線を逆に回転(&amp;B)</translation>
    </message>
    <message>
        <source>Turn the divider by 15°, anticlockwise</source>
        <translation>境界線を反時計回りに15°回転</translation>
    </message>
    <message>
        <source>&amp;Reset the divider</source>
        <translation>境界線をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>The divider upright in the middle; so does a double click on it</source>
        <translation>境界線を中央で垂直に。ダブルクリックでも可</translation>
    </message>
</context>
<context>
    <name>uncast::ui::ViewingPanel</name>
    <message>
        <source>Viewing</source>
        <translation>表示調整</translation>
    </message>
    <message>
        <source>For viewing only: exports and estimates do not change.</source>
        <translation>表示専用。書き出しと推定には影響しません。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Exposure, for viewing only</source>
        <translation>露出（表示専用）</translation>
    </message>
    <message>
        <source>Brighter or darker, in stops, on this screen only.
Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>画面上だけの明るさ（段）。
ドラッグまたは矢印キーで操作。Shiftで微調整、ダブルクリックでリセット。クリック後はホイールも使えます。</translation>
    </message>
    <message>
        <source>Plain, as exported</source>
        <translation>標準（書き出しと同じ）</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>フィルム調</translation>
    </message>
    <message>
        <source>Tone, for viewing only</source>
        <translation>階調（表示専用）</translation>
    </message>
    <message>
        <source>Filmic: brighter middle tones, and highlights that roll off as on film</source>
        <translation>フィルム調: 中間調は明るく、ハイライトはフィルムのようになだらかに</translation>
    </message>
    <message>
        <source>Reset viewing</source>
        <translation>表示調整をリセット</translation>
    </message>
    <message>
        <source>View the photo as it is exported</source>
        <translation>書き出しと同じ状態で表示</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>階調</translation>
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
        <translation>実測値を使用: %1</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Drop a RAW photo here</source>
        <translation>ここにRAW写真をドロップ</translation>
    </message>
    <message>
        <source>Uncast finds the colour of the light in it and takes it out.</source>
        <translation>写真の中の光の色を見つけて取り除きます。</translation>
    </message>
    <message>
        <source>Open a photo…</source>
        <translation>写真を開く…</translation>
    </message>
    <message>
        <source>No photo at hand? Look at a rendered sample scene:</source>
        <translation>写真がない場合は、サンプルシーンをお試しください:</translation>
    </message>
    <message>
        <source>One light</source>
        <translation>光源1つ</translation>
    </message>
    <message>
        <source>Two lights</source>
        <translation>光源2つ</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開いた写真</translation>
    </message>
    <message>
        <source>New here? See what is where, with the sample scene:</source>
        <translation>はじめての方へ。サンプルシーンで使い方をご案内します:</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>2分間のツアー</translation>
    </message>
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>ホワイトバランス</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温度</translation>
    </message>
    <message>
        <source>Correlated colour temperature, by the DNG specification&apos;s method from the camera&apos;s matrices.</source>
        <translation>カメラのマトリクスからDNG仕様の方法で求めた相関色温度。</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色かぶり補正</translation>
    </message>
    <message>
        <source>Adobe&apos;s direction and scale: a positive tint is a greenish light.</source>
        <translation>Adobeと同じ向きと目盛り。正の値は緑がかった光です。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How much of the light is taken out: 0 leaves the camera&apos;s own balance and its mood.</source>
        <translation>光をどれだけ取り除くか。0ではカメラのバランスと雰囲気が残ります。</translation>
    </message>
    <message>
        <source>Distance of the light from a glowing body&apos;s colours, CIE 1960; positive is greenish.</source>
        <translation>黒体放射の色からの隔たり（CIE 1960）。正は緑寄り。</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>What each channel of the sensor is multiplied by; green is 1.</source>
        <translation>センサーの各チャンネルに掛ける倍率。緑は1。</translation>
    </message>
    <message>
        <source>“%1” is not taken.</source>
        <translation>「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no light of %1, tint %2.</source>
        <translation>%1、色かぶり %2 の光は存在しません。</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
    <message>
        <source>Duv %1</source>
        <translation>Duv %1</translation>
    </message>
    <message>
        <source>Gain of %1</source>
        <comment>%1 is a channel: r, g, b</comment>
        <translation>%1のゲイン</translation>
    </message>
    <message>
        <source>Strength is back at 100 %: the light you set is taken out whole.</source>
        <translation>強さは100 %に戻りました。設定した光源を完全に取り除きます。</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys; Shift is finer, a double click resets. The wheel turns it once it was clicked.</source>
        <translation>ドラッグまたは矢印キーで操作。Shiftで微調整、ダブルクリックでリセット。クリック後はホイールも使えます。</translation>
    </message>
</context>
</TS>
