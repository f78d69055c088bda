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
        <translation type="unfinished"></translation>
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
        <translation>境界線 %1 %</translation>
    </message>
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
</context>
<context>
    <name>uncast::ui::Comparison</name>
    <message>
        <source>Camera as it saw it</source>
        <translation>カメラが見たまま</translation>
    </message>
    <message>
        <source>Camera as it saw it (daylight gains)</source>
        <translation>カメラが見たまま（昼光ゲイン）</translation>
    </message>
    <message>
        <source>Camera as it saw it (camera&apos;s own gains)</source>
        <translation>カメラが見たまま（カメラのゲイン）</translation>
    </message>
    <message>
        <source>Camera as it saw it (no gains)</source>
        <translation>カメラが見たまま（ゲインなし）</translation>
    </message>
    <message>
        <source>As the camera saw it</source>
        <translation>カメラが見たまま</translation>
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
</context>
<context>
    <name>uncast::ui::PicturePair</name>
    <message>
        <source>Point at the picture, or walk with the arrow keys, to read the light of a patch.</source>
        <translation>画像をポイントするか矢印キーで移動すると、パッチの光源を読み取れます。</translation>
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
        <source>sRGB</source>
        <comment>colour space of the screen</comment>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>The pictures are shown as sRGB</source>
        <translation>画像はsRGBとして表示されています</translation>
    </message>
    <message>
        <source>black %1, white %2</source>
        <comment>levels of the sensor</comment>
        <translation>黒 %1、白 %2</translation>
    </message>
    <message>
        <source>%1 %, preview enlarged</source>
        <comment>zoom</comment>
        <translation>%1 %、プレビューを拡大</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Of the photo&apos;s own size. The pictures are previews of %1 x %2 pixels; an export has all pixels of the photo.</source>
        <translation>写真の実寸に対する倍率。表示は %1 x %2 ピクセルのプレビューで、書き出しでは全ピクセルを使います。</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <comment>%1 is a file</comment>
        <translation>%1 を書き出し中…</translation>
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
        <source>The photo in its own size, drawn from a preview of at most 2,048 pixels</source>
        <translation>写真を等倍で表示（最大2048ピクセルのプレビューから描画）</translation>
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
        <source>The divider stands or lies; a click on its handle does the same</source>
        <translation>境界線の縦横を切り替え（つまみのクリックでも可）</translation>
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
</context>
<context>
    <name>uncast::ui::WhiteBalancePanel</name>
    <message>
        <source>White balance</source>
        <translation>ホワイトバランス</translation>
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
        <source>Light</source>
        <translation>光源</translation>
    </message>
    <message>
        <source>Whose light is taken out</source>
        <translation>どの光源を取り除くか</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a light and its temperature</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Drag, arrow keys or wheel; Shift is finer, a double click resets.</source>
        <translation>ドラッグ、矢印キー、ホイールで操作。Shiftで微調整、ダブルクリックでリセット。</translation>
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
</context>
</TS>
