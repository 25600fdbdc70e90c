<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name />
    <message>
        <source>Write the year with four digits: {0}.</source>
        <translation>Skriv året med fire cifre: {0}.</translation>
    </message>
</context>
<context>
    <name>CommunitiesPage</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%n recorded</numerusform>
            <numerusform>%n recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunityModel</name>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n severe</source>
        <translation>
            <numerusform>%n severe</numerusform>
            <numerusform>%n severe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunitySearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n photo or document</numerusform>
            <numerusform>%n photos and documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lacks %n</source>
        <translation>
            <numerusform>lacks %n</numerusform>
            <numerusform>lacks %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n photo or document</numerusform>
            <numerusform>%n photos and documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n files</source>
        <translation>
            <numerusform>in %n file</numerusform>
            <numerusform>in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>%n matches rest on this amount.</source>
        <translation>
            <numerusform>%n match rests on this amount.</numerusform>
            <numerusform>%n matches rest on this amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches would lead to the bin.</source>
        <translation>
            <numerusform>%n match would lead to the bin.</numerusform>
            <numerusform>%n matches would lead to the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message numerus="yes">
        <source>%n displaced people</source>
        <translation>
            <numerusform>%n displaced person</numerusform>
            <numerusform>%n displaced people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no cost yet</source>
        <translation>
            <numerusform>%n has no cost yet</numerusform>
            <numerusform>%n have no cost yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitants</source>
        <translation>
            <numerusform>%n inhabitant</numerusform>
            <numerusform>%n inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met or withdrawn</source>
        <translation>
            <numerusform>%n met or withdrawn</numerusform>
            <numerusform>%n met or withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing yet</source>
        <translation>
            <numerusform>%n nothing yet</numerusform>
            <numerusform>%n nothing yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only pledged</source>
        <translation>
            <numerusform>%n only pledged</numerusform>
            <numerusform>%n only pledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations here</source>
        <translation>
            <numerusform>%n organisation here</numerusform>
            <numerusform>%n organisations here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an agreed promise</source>
        <translation>
            <numerusform>%n with an agreed promise</numerusform>
            <numerusform>%n with an agreed promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>no news for %n day</numerusform>
            <numerusform>no news for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n answers are still needed before signing off.</source>
        <translation>
            <numerusform>%n answer is still needed before signing off.</numerusform>
            <numerusform>%n answers are still needed before signing off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields can’t be read yet; they stay as typed.</source>
        <translation>
            <numerusform>%n field can’t be read yet; it stays as typed.</numerusform>
            <numerusform>%n fields can’t be read yet; they stay as typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>%n still expected</numerusform>
            <numerusform>%n still expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message numerus="yes">
        <source>Lacks %n</source>
        <translation>
            <numerusform>Lacks %n</numerusform>
            <numerusform>Lacks %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n changes are confirmed by nobody yet</source>
        <translation>
            <numerusform>%n change is confirmed by nobody yet</numerusform>
            <numerusform>%n changes are confirmed by nobody yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are confirmed by nobody yet, since {0}</source>
        <translation>
            <numerusform>%n change is confirmed by nobody yet, since {0}</numerusform>
            <numerusform>%n changes are confirmed by nobody yet, since {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields filled</source>
        <translation>
            <numerusform>%n field filled</numerusform>
            <numerusform>%n fields filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more communities</source>
        <translation>
            <numerusform>%n more community</numerusform>
            <numerusform>%n more communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more drafts</source>
        <translation>
            <numerusform>%n more draft</numerusform>
            <numerusform>%n more drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on {0}.</source>
        <translation>
            <numerusform>%n of them is on {0}.</numerusform>
            <numerusform>%n of them are on {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents are confirmed by nobody yet</source>
        <translation>
            <numerusform>%n photo or document is confirmed by nobody yet</numerusform>
            <numerusform>%n photos and documents are confirmed by nobody yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>values differ between colleagues</source>
        <translation>
            <numerusform>value differs between colleagues</numerusform>
            <numerusform>values differ between colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were refused.</source>
        <translation>
            <numerusform>%n more file was refused.</numerusform>
            <numerusform>%n more files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n changes. Everybody sees them here now.</source>
        <translation>
            <numerusform>Imported: %n change. Everybody sees it here now.</numerusform>
            <numerusform>Imported: %n changes. Everybody sees them here now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message numerus="yes">
        <source>Covers %n needs</source>
        <translation>
            <numerusform>Covers %n need</numerusform>
            <numerusform>Covers %n needs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message numerus="yes">
        <source>%n are not assessed; they are not counted as mild.</source>
        <translation>
            <numerusform>%n is not assessed; it is not counted as mild.</numerusform>
            <numerusform>%n are not assessed; they are not counted as mild.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>{0} had all but %n changes of yours, {1}.</source>
        <translation>
            <numerusform>{0} had all but %n change of yours, {1}.</numerusform>
            <numerusform>{0} had all but %n changes of yours, {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message numerus="yes">
        <source>Sent %n</source>
        <translation>
            <numerusform>Sent %n</numerusform>
            <numerusform>Sent %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message numerus="yes">
        <source>From {0} (%n files)</source>
        <translation>
            <numerusform>From {0} (%n file)</numerusform>
            <numerusform>From {0} (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n photo or document</numerusform>
            <numerusform>%n photos and documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to since; that stays.</source>
        <translation>
            <numerusform>%n record was written to since; that stays.</numerusform>
            <numerusform>%n records were written to since; that stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ; both are kept until a person decides.</source>
        <translation>
            <numerusform>%n value differs; both are kept until a person decides.</numerusform>
            <numerusform>%n values differ; both are kept until a person decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Delete %n record?</numerusform>
            <numerusform>Delete %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n records are as before the import.</source>
        <translation>
            <numerusform>Taken back: %n record is as before the import.</numerusform>
            <numerusform>Taken back: %n records are as before the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n days earlier than before</source>
        <translation>
            <numerusform>%n day earlier than before</numerusform>
            <numerusform>%n days earlier than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later than before</source>
        <translation>
            <numerusform>%n day later than before</numerusform>
            <numerusform>%n days later than before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n not confirmed</numerusform>
            <numerusform>%n not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ChipRoom</name>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n more filter</numerusform>
            <numerusform>%n more filters</numerusform>
        </translation>
    </message>
</context>
</TS>
