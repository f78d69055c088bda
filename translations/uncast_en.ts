<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n of the files to be written are there already.</source>
        <translation>
            <numerusform>%n of the files to be written are there already.</numerusform>
            <numerusform>%n of the files to be written are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are still to be exported.</source>
        <translation>
            <numerusform>%n photo are still to be exported.</numerusform>
            <numerusform>%n photos are still to be exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::EstimatorsPanel</name>
    <message numerus="yes">
        <source>Asking the others, %n left</source>
        <translation>
            <numerusform>Asking the others, %n left</numerusform>
            <numerusform>Asking the others, %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n not asked yet</numerusform>
            <numerusform>%n not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::ExportWindow</name>
    <message numerus="yes">
        <source>%1 of %n photo(s) saved.</source>
        <translation>
            <numerusform>%1 of %n photo saved.</numerusform>
            <numerusform>%1 of %n photos saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <translation>
            <numerusform>%n could not be saved.</numerusform>
            <numerusform>%n could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::LibraryCommands</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>a mark of a photo</comment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give the selected photos %n star(s)</source>
        <translation>
            <numerusform>Give the selected photos %n star</numerusform>
            <numerusform>Give the selected photos %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchBar</name>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <comment>chosen on the map</comment>
        <translation>
            <numerusform>%n patch</numerusform>
            <numerusform>%n patches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::PatchSelection</name>
    <message numerus="yes">
        <source>Light of %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Light of %n patch</numerusform>
            <numerusform>Light of %n patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n patch(es)</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Exclude %n patch</numerusform>
            <numerusform>Exclude %n patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n patch(es) again</source>
        <comment>a step of the history</comment>
        <translation>
            <numerusform>Include %n patch again</numerusform>
            <numerusform>Include %n patches again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::PhotoLibrary</name>
    <message numerus="yes">
        <source>Give %n star(s)</source>
        <comment>step of the history</comment>
        <translation>
            <numerusform>Give %n star</numerusform>
            <numerusform>Give %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <comment>marks of a photo</comment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>uncast::ui::SeriesPanel</name>
    <message numerus="yes">
        <source>Looking for the light of %1 of %n photo(s)</source>
        <translation>
            <numerusform>Looking for the light of %1 of %n photo</numerusform>
            <numerusform>Looking for the light of %1 of %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have not been looked at yet.</source>
        <translation>
            <numerusform>%n photo have not been looked at yet.</numerusform>
            <numerusform>%n photos have not been looked at yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) have been looked at.</source>
        <translation>
            <numerusform>All %n photo have been looked at.</numerusform>
            <numerusform>All %n photos have been looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n light(s)</source>
        <translation>
            <numerusform>%n light</numerusform>
            <numerusform>%n lights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n photo(s)</source>
        <comment>%1 is a light</comment>
        <translation>
            <numerusform>%1: %n photo</numerusform>
            <numerusform>%1: %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lights of their own: %n photo(s)</source>
        <translation>
            <numerusform>Lights of their own: %n photo</numerusform>
            <numerusform>Lights of their own: %n photos</numerusform>
        </translation>
    </message>
</context>
</TS>
