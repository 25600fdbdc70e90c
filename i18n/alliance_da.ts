<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name />
    <message>
        <source>
</source>
        <translation>
</translation>
    </message>
    <message>
        <source>--where {0}: {1}</source>
        <translation>--where {0}: {1}</translation>
    </message>
    <message>
        <source>A file has sha256, name, bytes and type.</source>
        <translation>En fil har sha256, name, bytes og type.</translation>
    </message>
    <message>
        <source>A part has at least 64K. Choose a larger size.</source>
        <translation>En del er på mindst 64K. Vælg en større størrelse.</translation>
    </message>
    <message>
        <source>A photo or document of this store is damaged. Ask a colleague for it again.</source>
        <translation>Et foto eller dokument i dette lager er beskadiget. Bed en kollega om det igen.</translation>
    </message>
    <message>
        <source>Add a promise, cover a need</source>
        <translation>Tilføj et løfte, dæk et behov</translation>
    </message>
    <message>
        <source>Add the day of the price, so that it can be converted.</source>
        <translation>Tilføj prisens dag, så den kan omregnes.</translation>
    </message>
    <message>
        <source>Agreed as</source>
        <translation>Aftalt som</translation>
    </message>
    <message>
        <source>Agreed needs something written: a letter at least.</source>
        <translation>Aftalt kræver noget skriftligt: mindst et brev.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Amount is</source>
        <translation>Beløbet er</translation>
    </message>
    <message>
        <source>Amount set aside for it</source>
        <translation>Beløb afsat til det</translation>
    </message>
    <message>
        <source>Another program has this store open. Close it and try again.</source>
        <translation>Et andet program har dette lager åbent. Luk det, og prøv igen.</translation>
    </message>
    <message>
        <source>Another program is writing to this store. Wait until it is done and try again.</source>
        <translation>Et andet program skriver i dette lager. Vent, til det er færdigt, og prøv igen.</translation>
    </message>
    <message>
        <source>Answer true or false.</source>
        <translation>Svar true eller false.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Vurderet den</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>Tilbage til listen; kladden bevares</translation>
    </message>
    <message>
        <source>Before a visit: what this community said, what it was promised and by whom, and what to ask this time. Any hromada of Ukraine is found by any spelling of its name.</source>
        <translation>Før et besøg: hvad lokalsamfundet sagde, hvad det blev lovet og af hvem, og hvad der skal spørges om nu. Enhver ukrainsk hromada findes med enhver stavning.</translation>
    </message>
    <message>
        <source>Brought together by</source>
        <translation>Formidlet af</translation>
    </message>
    <message>
        <source>Capacity for partnerships</source>
        <translation>Kapacitet til partnerskaber</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>Choose a card, in reading order</source>
        <translation>Vælg et kort, i læserækkefølge</translation>
    </message>
    <message>
        <source>Choose a code of the list.</source>
        <translation>Vælg en kode på listen.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least 8 characters; three words are better.</source>
        <translation>Vælg en adgangssætning på mindst 8 tegn; tre ord er bedre.</translation>
    </message>
    <message>
        <source>Choose a record from the list: ↓ and Enter.</source>
        <translation>Vælg en post på listen: ↓ og Enter.</translation>
    </message>
    <message>
        <source>Choose one of the list: Alt+↓ shows it.</source>
        <translation>Vælg en på listen: Alt+↓ viser den.</translation>
    </message>
    <message>
        <source>Choose the currency, too.</source>
        <translation>Vælg også valutaen.</translation>
    </message>
    <message>
        <source>Choose the place from the list: ↓ and Enter.</source>
        <translation>Vælg stedet på listen: ↓ og Enter.</translation>
    </message>
    <message>
        <source>Choose the status, too.</source>
        <translation>Vælg også status.</translation>
    </message>
    <message>
        <source>Choose the unit, too.</source>
        <translation>Vælg også enheden.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Codes and contact</source>
        <translation>Koder og kontakt</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Tilsagn</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Tilsagn</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Lokalsamfund</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Lokalsamfund</translation>
    </message>
    <message>
        <source>Community it governs</source>
        <translation>Lokalsamfund, den styrer</translation>
    </message>
    <message>
        <source>Confirmed by (role)</source>
        <translation>Bekræftet af (rolle)</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bekræftet den</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation>Samtykket dækker</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Samtykke givet den</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact for membership</source>
        <translation>Kontakt om medlemskab</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Copy to a stick now</source>
        <translation>Kopiér til et USB-stik nu</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopierer</translation>
    </message>
    <message>
        <source>Cost estimate</source>
        <translation>Anslået pris</translation>
    </message>
    <message>
        <source>Cost is from</source>
        <translation>Prisen er fra</translation>
    </message>
    <message>
        <source>Council presidency</source>
        <translation>Rådsformandskab</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Tælles efter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Critical infrastructure</source>
        <translation>Kritisk infrastruktur</translation>
    </message>
    <message>
        <source>Critical infrastructure is at least TLP:AMBER.</source>
        <translation>Kritisk infrastruktur er mindst TLP:AMBER.</translation>
    </message>
    <message>
        <source>Critical infrastructure is shown no more exactly than its hromada.</source>
        <translation>Kritisk infrastruktur vises ikke mere præcist end dens hromada.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Afgør senere</translation>
    </message>
    <message>
        <source>Decided by (role)</source>
        <translation>Besluttet af (rolle)</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Displaced people living here</source>
        <translation>Internt fordrevne, der bor her</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Afsluttet den</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belæg</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Udveksling</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Fylder</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>For example CoR-UA-2026-05.</source>
        <translation>For eksempel CoR-UA-2026-05.</translation>
    </message>
    <message>
        <source>For the period</source>
        <translation>For perioden</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Give a list.</source>
        <translation>Giv en liste.</translation>
    </message>
    <message>
        <source>Give the passphrase in ALLIANCE_PASSPHRASE or by --passphrase-file.</source>
        <translation>Angiv adgangssætningen i ALLIANCE_PASSPHRASE eller med --passphrase-file.</translation>
    </message>
    <message>
        <source>Give the size of a file in bytes.</source>
        <translation>Angiv en fils størrelse i byte.</translation>
    </message>
    <message>
        <source>Give the {0} of a file as text.</source>
        <translation>Angiv en fils {0} som tekst.</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gå til…</translation>
    </message>
    <message>
        <source>Heard on mission</source>
        <translation>Hørt på mission</translation>
    </message>
    <message>
        <source>Help and all keys</source>
        <translation>Hjælp og alle taster</translation>
    </message>
    <message>
        <source>Help wanted as</source>
        <translation>Ønsket hjælp</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>How exactly the place may be shown outside.</source>
        <translation>Hvor præcist stedet må vises udadtil.</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hvor langt det er nået</translation>
    </message>
    <message>
        <source>How it was found out</source>
        <translation>Hvordan det blev fundet ud af</translation>
    </message>
    <message>
        <source>How much harm it would do in the wrong hands.</source>
        <translation>Hvor megen skade det ville gøre i forkerte hænder.</translation>
    </message>
    <message>
        <source>How well this is known.</source>
        <translation>Hvor godt dette er kendt.</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Hvordan I mødtes</translation>
    </message>
    <message>
        <source>IATI organisation reference</source>
        <translation>Organisationens IATI-reference</translation>
    </message>
    <message>
        <source>Import, copy</source>
        <translation>Importér, kopiér</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>I en formular</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>I en liste</translation>
    </message>
    <message>
        <source>In differences</source>
        <translation>I forskelle</translation>
    </message>
    <message>
        <source>In exchange</source>
        <translation>I udveksling</translation>
    </message>
    <message>
        <source>In the Alliance</source>
        <translation>I Alliancen</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Indbyggere</translation>
    </message>
    <message>
        <source>Into the form</source>
        <translation>Ind i formularen</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Tiltrådt den</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Gem indtil</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Slags behov</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Slags organisation</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Slags partnerskab</translation>
    </message>
    <message>
        <source>LAU code</source>
        <translation>LAU-kode</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Talte sprog</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledet af</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Udtrådt den</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Linje {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Line {0}: a name stands twice.</source>
        <translation>Linje {0}: et navn står to gange.</translation>
    </message>
    <message>
        <source>Line {0}: record {1} is of kind {2}.</source>
        <translation>Linje {0}: posten {1} er af slagsen {2}.</translation>
    </message>
    <message>
        <source>Line {0}: there is no kind “{1}”. See `alliance kinds`.</source>
        <translation>Linje {0}: der er ingen slags »{1}«. Se `alliance kinds`.</translation>
    </message>
    <message>
        <source>Line {0}: there is no record {1}. See `alliance list`.</source>
        <translation>Linje {0}: der er ingen post {1}. Se `alliance list`.</translation>
    </message>
    <message>
        <source>Line {0}: this is newer data. Update the program to edit it.</source>
        <translation>Linje {0}: det er nyere data. Opdatér programmet for at ændre dem.</translation>
    </message>
    <message>
        <source>Line {0}: this is not JSON. Write one object a line.</source>
        <translation>Linje {0}: det er ikke JSON. Skriv ét objekt pr. linje.</translation>
    </message>
    <message>
        <source>Line {0}: write an object after set.</source>
        <translation>Linje {0}: skriv et objekt efter set.</translation>
    </message>
    <message>
        <source>Line {0}: write id, kind and set, or id with delete or restore.</source>
        <translation>Linje {0}: skriv id, kind og set, eller id med delete eller restore.</translation>
    </message>
    <message>
        <source>Line {0}: write one of set, delete and restore.</source>
        <translation>Linje {0}: skriv ét af set, delete og restore.</translation>
    </message>
    <message>
        <source>Line {0}: write the id as a UUID in lower case, or as “$name”.</source>
        <translation>Linje {0}: skriv id som et UUID med små bogstaver eller som »$name«.</translation>
    </message>
    <message>
        <source>Line {0}: write the id as text.</source>
        <translation>Linje {0}: skriv id som tekst.</translation>
    </message>
    <message>
        <source>Line {0}: write true after delete or restore.</source>
        <translation>Linje {0}: skriv true efter delete eller restore.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Linje {0}: {1}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Må offentliggøres</translation>
    </message>
    <message>
        <source>Men among them</source>
        <translation>Heraf mænd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Mission code</source>
        <translation>Missionskode</translation>
    </message>
    <message>
        <source>Mission member</source>
        <translation>Missionsdeltager</translation>
    </message>
    <message>
        <source>Mission members</source>
        <translation>Missionsdeltagere</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missioner</translation>
    </message>
    <message>
        <source>Missions, visits and assessments. An assessment is read back to the community, confirmed by it and signed off; after that a later one is written instead.</source>
        <translation>Missioner, besøg og vurderinger. En vurdering læses op for lokalsamfundet, bekræftes af det og godkendes; derefter skrives en senere i stedet.</translation>
    </message>
    <message>
        <source>Money has an amount, a currency and a date, and nothing more.</source>
        <translation>Penge har et beløb, en valuta og en dato, og ikke mere.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More about the place</source>
        <translation>Mere om stedet</translation>
    </message>
    <message>
        <source>More people affected ({0}) than inhabitants ({1}). Check which is right.</source>
        <translation>Flere berørte ({0}) end indbyggere ({1}). Se efter, hvad der er rigtigt.</translation>
    </message>
    <message>
        <source>More people in need ({0}) than affected ({1}). Check which is right.</source>
        <translation>Flere med behov ({0}) end berørte ({1}). Se efter, hvad der er rigtigt.</translation>
    </message>
    <message>
        <source>More people in need ({0}) than in the whole assessment ({1}).</source>
        <translation>Flere med behov ({0}) end i hele vurderingen ({1}).</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Flyt til papirkurven</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>NUTS-kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name each language or part: {"en": "…"}.</source>
        <translation>Nævn hvert sprog eller hver del: {"en": "…"}.</translation>
    </message>
    <message>
        <source>Name the other record by its id.</source>
        <translation>Nævn den anden post ved dens id.</translation>
    </message>
    <message>
        <source>Name the other records by their ids, in order.</source>
        <translation>Nævn de andre poster ved deres id’er, i rækkefølge.</translation>
    </message>
    <message>
        <source>Name three priorities at most.</source>
        <translation>Nævn højst tre prioriteter.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Needed as soon as there is a name.</source>
        <translation>Kræves, så snart der er et navn.</translation>
    </message>
    <message>
        <source>Needed because this contact has a name.</source>
        <translation>Kræves, fordi denne kontakt har et navn.</translation>
    </message>
    <message>
        <source>Needed within</source>
        <translation>Nødvendigt inden for</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Har brug for tolk</translation>
    </message>
    <message>
        <source>Never the plan itself: times and routes are not stored here.</source>
        <translation>Aldrig selve planen: tider og ruter gemmes ikke her.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Next language of this text</source>
        <translation>Næste sprog for denne tekst</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Næste rude</translation>
    </message>
    <message>
        <source>Not answered yet; needed before signing off.</source>
        <translation>Ikke besvaret endnu; kræves før godkendelse.</translation>
    </message>
    <message>
        <source>Not assessed, on and off</source>
        <translation>Ikke vurderet, til og fra</translation>
    </message>
    <message>
        <source>Not here yet: {0}. Ask for a bundle with originals.</source>
        <translation>Ikke her endnu: {0}. Bed om en pakke med originaler.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing can be written to {0} ({1}). Choose another folder.</source>
        <translation>Der kan ikke skrives til {0} ({1}). Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Nothing differs in “{0}” of this record. See `alliance conflicts`.</source>
        <translation>Intet afviger i »{0}« for denne post. Se `alliance conflicts`.</translation>
    </message>
    <message>
        <source>Nothing of this record is held back.</source>
        <translation>Intet af denne post holdes tilbage.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is kept aside. See `alliance quarantine`.</source>
        <translation>Der er ikke lagt noget til side fra “{0}”. Se `alliance quarantine`.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to take this in.</source>
        <translation>Intet blev ændret. Tilføj --yes for at tage det ind.</translation>
    </message>
    <message>
        <source>Nothing was ever written there, so there is nothing to erase.</source>
        <translation>Der er aldrig skrevet noget, så der er intet at slette.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>One need is one line with a place, a sector and, where they are known, people and cost. What nobody has assessed stays “not assessed” and is never counted as mild.</source>
        <translation>Et behov er én linje med sted, sektor og, hvor det vides, mennesker og pris. Det, ingen har vurderet, forbliver »ikke vurderet« og tæller aldrig som mildt.</translation>
    </message>
    <message>
        <source>One of the values is erased by now. Edit the record instead.</source>
        <translation>En af værdierne er slettet nu. Ret posten i stedet.</translation>
    </message>
    <message>
        <source>Only an administrator’s laptop can do this. Ask headquarters.</source>
        <translation>Det kan kun en administrators bærbare. Spørg hovedkontoret.</translation>
    </message>
    <message>
        <source>Only an administrator’s or a data steward’s laptop can erase. Ask them.</source>
        <translation>Kun en administrators eller en dataansvarligs bærbare kan slette. Spørg dem.</translation>
    </message>
    <message>
        <source>Only where contact must continue.</source>
        <translation>Kun hvor kontakten skal fortsætte.</translation>
    </message>
    <message>
        <source>Only {0} MB are free there and {1} MB are needed. Copy without photos, or free some room.</source>
        <translation>Kun {0} MB er ledige der, og der kræves {1} MB. Kopiér uden fotos, eller skaf plads.</translation>
    </message>
    <message>
        <source>Open choices, calendar</source>
        <translation>Åbn valg, kalender</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Overall severity</source>
        <translation>Samlet alvor</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Forrige rude</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del af</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerskab</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerskaber</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Berørte</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>Mennesker med behov</translation>
    </message>
    <message>
        <source>People who returned</source>
        <translation>Hjemvendte</translation>
    </message>
    <message>
        <source>Percent; empty means equal.</source>
        <translation>Procent; tom betyder lige dele.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos og dokumenter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planlagt slut</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planlagt start</translation>
    </message>
    <message>
        <source>Precision of the place</source>
        <translation>Stedets præcision</translation>
    </message>
    <message>
        <source>Prefer the function; many records need no name.</source>
        <translation>Foretræk funktionen; mange poster kræver intet navn.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Lovet ved</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Mængde</translation>
    </message>
    <message>
        <source>Quantity set aside for it</source>
        <translation>Mængde afsat til det</translation>
    </message>
    <message>
        <source>Raised by assessment</source>
        <translation>Rejst ved vurdering</translation>
    </message>
    <message>
        <source>Rank given by the community</source>
        <translation>Lokalsamfundets rangering</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Modtages af</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles only, no names.</source>
        <translation>Kun roller, ingen navne.</translation>
    </message>
    <message>
        <source>Row before, after</source>
        <translation>Række før, efter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Say how the goods were valued.</source>
        <translation>Sig, hvordan varerne er værdisat.</translation>
    </message>
    <message>
        <source>Say in the note why it goes back.</source>
        <translation>Sig i noten, hvorfor det går tilbage.</translation>
    </message>
    <message>
        <source>Say what the severity rests on.</source>
        <translation>Sig, hvad alvoren bygger på.</translation>
    </message>
    <message>
        <source>Say why it is erased; the reason stays when the data are gone.</source>
        <translation>Sig, hvorfor det slettes; grunden bliver, når data er væk.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search commitments…</source>
        <translation>Søg i tilsagn…</translation>
    </message>
    <message>
        <source>Search needs, places…</source>
        <translation>Søg efter behov, steder…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Søg…</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektorer</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Følsomhed</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Several laptops are called “{0}”. Name the one by its id.</source>
        <translation>Flere bærbare hedder »{0}«. Nævn den ved dens id.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Severity is</source>
        <translation>Alvoren er</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Hver sin andel</translation>
    </message>
    <message>
        <source>Share of each sector</source>
        <translation>Hver sektors andel</translation>
    </message>
    <message>
        <source>Sharing (TLP)</source>
        <translation>Deling (TLP)</translation>
    </message>
    <message>
        <source>Sharing and source</source>
        <translation>Deling og kilde</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort navn</translation>
    </message>
    <message>
        <source>Shorten this text to 100 000 characters, or attach it as a file.</source>
        <translation>Forkort teksten til 100 000 tegn, eller vedhæft den som fil.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet den</translation>
    </message>
    <message>
        <source>So severe a need is usually an emergency or immediate: check the horizon.</source>
        <translation>Så alvorligt et behov er som regel akut eller umiddelbart: se på tidshorisonten.</translation>
    </message>
    <message>
        <source>Somebody has settled this meanwhile. Look at it again.</source>
        <translation>Nogen har afgjort det imens. Se på det igen.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begyndt den</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was left as it was before.</source>
        <translation>Stoppet. Det, der ikke blev færdigt, er, som det var før.</translation>
    </message>
    <message>
        <source>Strong in</source>
        <translation>Stærk i</translation>
    </message>
    <message>
        <source>Support there is already</source>
        <translation>Støtte, der allerede er</translation>
    </message>
    <message>
        <source>Take it, go to the next</source>
        <translation>Tag den, gå til den næste</translation>
    </message>
    <message>
        <source>Take out the characters that are no text.</source>
        <translation>Fjern de tegn, der ikke er tekst.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Tager ind</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>Fortæller</translation>
    </message>
    <message>
        <source>The backup does not read back as it was written. Use another disk.</source>
        <translation>Sikkerhedskopien kan ikke læses, som den blev skrevet. Brug en anden disk.</translation>
    </message>
    <message>
        <source>The community’s own priorities</source>
        <translation>Lokalsamfundets egne prioriteter</translation>
    </message>
    <message>
        <source>The delegation’s own grading.</source>
        <translation>Delegationens egen vurdering.</translation>
    </message>
    <message>
        <source>The disk does not answer. Check it, then restore from the last backup if needed.</source>
        <translation>Disken svarer ikke. Se efter den, og gendan om nødvendigt fra sidste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some room and try again.</source>
        <translation>Disken er fuld. Intet blev ændret; skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The folder of the store is not there. Check its name, and whether its disk is connected.</source>
        <translation>Lagerets mappe er der ikke. Se på dens navn, og om disken er tilsluttet.</translation>
    </message>
    <message>
        <source>The invitation of this request has run out. Invite again.</source>
        <translation>Anmodningens invitation er udløbet. Invitér igen.</translation>
    </message>
    <message>
        <source>The key file of this store is damaged. Restore a backup.</source>
        <translation>Lagerets nøglefil er beskadiget. Gendan en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Den sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Check the keyboard layout and Caps Lock.</source>
        <translation>Adgangssætningen åbner ikke dette lager. Se på tastaturets sprog og Caps Lock.</translation>
    </message>
    <message>
        <source>The points and commas of {0} don’t fit together. Write 1200.50.</source>
        <translation>Punktummer og kommaer i {0} passer ikke sammen. Skriv 1200.50.</translation>
    </message>
    <message>
        <source>The recovery key has 24 words; these are {0}.</source>
        <translation>Gendannelsesnøglen har 24 ord; det her er {0}.</translation>
    </message>
    <message>
        <source>The shares add up to {0}, not to 100.</source>
        <translation>Andelene giver {0} tilsammen, ikke 100.</translation>
    </message>
    <message>
        <source>The signature of this receipt does not match. Ask for it again.</source>
        <translation>Kvitteringens underskrift passer ikke. Bed om den igen.</translation>
    </message>
    <message>
        <source>The store can’t be opened here. Close other programs and try again.</source>
        <translation>Lageret kan ikke åbnes her. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The store can’t be written to here. Copy it to a folder of your own.</source>
        <translation>Der kan ikke skrives i lageret her. Kopiér det til din egen mappe.</translation>
    </message>
    <message>
        <source>The store is damaged, or its key does not fit. Restore it from the last backup.</source>
        <translation>Lageret er beskadiget, eller nøglen passer ikke. Gendan det fra sidste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore it from the last backup.</source>
        <translation>Lageret er beskadiget. Gendan det fra sidste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The window did not open within {0} s.</source>
        <translation>Vinduet åbnede ikke inden for {0} s.</translation>
    </message>
    <message>
        <source>The window ended with code {0}: {1}</source>
        <translation>Vinduet sluttede med kode {0}: {1}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Then its place is never shown more exactly than the hromada.</source>
        <translation>Så vises stedet aldrig mere præcist end hromadaen.</translation>
    </message>
    <message>
        <source>There is a backup {0} already. Wait a second and try again.</source>
        <translation>Der er allerede en sikkerhedskopi {0}. Vent et sekund, og prøv igen.</translation>
    </message>
    <message>
        <source>There is a file {0} already. It was left alone; choose another.</source>
        <translation>Der er allerede en fil {0}. Den blev ladt være; vælg en anden.</translation>
    </message>
    <message>
        <source>There is a store in this folder already. Choose another folder.</source>
        <translation>Der er allerede et lager i denne mappe. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>There is no change {0}. See `alliance history`.</source>
        <translation>Der er ingen ændring {0}. Se `alliance history`.</translation>
    </message>
    <message>
        <source>There is no day {0}.</source>
        <translation>Dagen {0} findes ikke.</translation>
    </message>
    <message>
        <source>There is no field “{0}”. See `alliance kinds`.</source>
        <translation>Der er intet felt »{0}«. Se `alliance kinds`.</translation>
    </message>
    <message>
        <source>There is no import {0}. The command that made it printed its id.</source>
        <translation>Der er ingen import {0}. Kommandoen, der lavede den, skrev dens id.</translation>
    </message>
    <message>
        <source>There is no kind “{0}”. See `alliance kinds`.</source>
        <translation>Der er ingen slags »{0}«. Se `alliance kinds`.</translation>
    </message>
    <message>
        <source>There is no laptop “{0}”. Known are: {1}.</source>
        <translation>Der er ingen bærbar »{0}«. Kendte er: {1}.</translation>
    </message>
    <message>
        <source>There is no place with the code {0}. Look it up by name with `alliance places`.</source>
        <translation>Der er intet sted med koden {0}. Find det ved navn med `alliance places`.</translation>
    </message>
    <message>
        <source>There is no program {0}. Install the program again.</source>
        <translation>Der er intet program {0}. Installér programmet igen.</translation>
    </message>
    <message>
        <source>There is no record {0} to link to.</source>
        <translation>Der er ingen post {0} at henvise til.</translation>
    </message>
    <message>
        <source>There is no record {0}. See `alliance list`.</source>
        <translation>Der er ingen post {0}. Se `alliance list`.</translation>
    </message>
    <message>
        <source>There is no room left in {0}. Nothing was changed; free some, or choose another place.</source>
        <translation>Der er ikke mere plads i {0}. Intet blev ændret; skaf plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>There is no store in {0}. Check the folder’s name.</source>
        <translation>Der er intet lager i {0}. Se på mappens navn.</translation>
    </message>
    <message>
        <source>There is no time {0}. Write 14:30.</source>
        <translation>Klokkeslættet {0} findes ikke. Skriv 14:30.</translation>
    </message>
    <message>
        <source>There is something called {0} already. Choose another name.</source>
        <translation>Der er allerede noget, der hedder {0}. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>These 24 words do not fit together. Check each against the paper.</source>
        <translation>De 24 ord passer ikke sammen. Sammenlign hvert med papiret.</translation>
    </message>
    <message>
        <source>This change does not count here, so there is nothing to take back.</source>
        <translation>Denne ændring tæller ikke her, så der er intet at tage tilbage.</translation>
    </message>
    <message>
        <source>This disk takes no file so large. Write smaller parts or use another disk.</source>
        <translation>Denne disk tager ikke så stor en fil. Skriv mindre dele, eller brug en anden disk.</translation>
    </message>
    <message>
        <source>This file is damaged or no bundle. Ask for it to be copied again.</source>
        <translation>Filen er beskadiget eller er ingen pakke. Bed om at få den kopieret igen.</translation>
    </message>
    <message>
        <source>This file is damaged or not complete ({0}). Ask for it to be copied again.</source>
        <translation>Filen er beskadiget eller ikke hel ({0}). Bed om at få den kopieret igen.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Filen er ikke UTF-8-tekst. Gem den som UTF-8.</translation>
    </message>
    <message>
        <source>This file was made by a newer version. Update the program first.</source>
        <translation>Filen er lavet af en nyere version. Opdatér programmet først.</translation>
    </message>
    <message>
        <source>This file was made for another workspace. Nothing was imported.</source>
        <translation>Filen er lavet til et andet arbejdsrum. Intet blev importeret.</translation>
    </message>
    <message>
        <source>This file was not made for this laptop. Ask for one made for it.</source>
        <translation>Filen er ikke lavet til denne bærbare. Bed om en, der er.</translation>
    </message>
    <message>
        <source>This folder holds no store. Choose another, or make a new one.</source>
        <translation>Mappen rummer intet lager. Vælg en anden, eller lav et nyt.</translation>
    </message>
    <message>
        <source>This invitation is damaged. Ask for it again.</source>
        <translation>Invitationen er beskadiget. Bed om den igen.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version. Update the program.</source>
        <translation>Invitationen er lavet af en nyere version. Opdatér programmet.</translation>
    </message>
    <message>
        <source>This is newer data. Update the program to write another value.</source>
        <translation>Det er nyere data. Opdatér programmet for at skrive en anden værdi.</translation>
    </message>
    <message>
        <source>This is the laptop you are working on. Revoke it from another one.</source>
        <translation>Det er den bærbare, du arbejder på. Spær den fra en anden.</translation>
    </message>
    <message>
        <source>This receipt is not complete. Ask for it again.</source>
        <translation>Kvitteringen er ikke hel. Bed om den igen.</translation>
    </message>
    <message>
        <source>This receipt is of a laptop that is not admitted here.</source>
        <translation>Kvitteringen er fra en bærbar, der ikke er lukket ind her.</translation>
    </message>
    <message>
        <source>This receipt is of another workspace. Nothing was changed.</source>
        <translation>Kvitteringen er fra et andet arbejdsrum. Intet blev ændret.</translation>
    </message>
    <message>
        <source>This record has no place for files called “{0}”.</source>
        <translation>Posten har ingen plads til filer, der hedder »{0}«.</translation>
    </message>
    <message>
        <source>This record has too much text. Shorten it, or attach it as a file.</source>
        <translation>Posten har for meget tekst. Forkort den, eller vedhæft den som fil.</translation>
    </message>
    <message>
        <source>This record is in the bin. Restore it first.</source>
        <translation>Posten ligger i papirkurven. Gendan den først.</translation>
    </message>
    <message>
        <source>This record is not here any more. Look at the list again.</source>
        <translation>Posten er her ikke længere. Se på listen igen.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another workspace.</source>
        <translation>Gendannelsesnøglen hører til et andet arbejdsrum.</translation>
    </message>
    <message>
        <source>This request answers no invitation of this laptop. Invite again.</source>
        <translation>Anmodningen svarer ikke på en invitation fra denne bærbare. Invitér igen.</translation>
    </message>
    <message>
        <source>This request is damaged. Ask for it again.</source>
        <translation>Anmodningen er beskadiget. Bed om den igen.</translation>
    </message>
    <message>
        <source>This request is for another workspace. Ask for one made for this.</source>
        <translation>Anmodningen er til et andet arbejdsrum. Bed om en til dette.</translation>
    </message>
    <message>
        <source>This store has changed since you looked. Nothing was taken in yet.</source>
        <translation>Lageret er ændret, siden du så på det. Intet er taget ind endnu.</translation>
    </message>
    <message>
        <source>This store was made by a newer version. Update the program.</source>
        <translation>Lageret er lavet af en nyere version. Opdatér programmet.</translation>
    </message>
    <message>
        <source>This value has been changed since. Edit the record instead.</source>
        <translation>Værdien er ændret siden. Ret posten i stedet.</translation>
    </message>
    <message>
        <source>This value has no parts.</source>
        <translation>Værdien har ingen dele.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today, in a date</source>
        <translation>I dag, i en dato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Up to three needs, the most urgent first, in its own ranking.</source>
        <translation>Op til tre behov, det mest presserende først, i egen rækkefølge.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Værdisat efter</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Hvad man kan gøre her</translation>
    </message>
    <message>
        <source>What hinders access</source>
        <translation>Hvad der hindrer adgang</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Hvad der gives</translation>
    </message>
    <message>
        <source>What is not yet safe stands first, then what waits for you. Nothing counts as safe before the receipt of another laptop is back.</source>
        <translation>Først det, der endnu ikke er sikkert, så det, der venter på dig. Intet tæller som sikkert, før en anden bærbars kvittering er tilbage.</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Hvad der ønskes</translation>
    </message>
    <message>
        <source>What this change said has been changed since. Edit the record instead.</source>
        <translation>Det, ændringen sagde, er ændret siden. Ret posten i stedet.</translation>
    </message>
    <message>
        <source>When personal data in it is to be erased.</source>
        <translation>Hvornår persondata i det skal slettes.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Hvor det hører til</translation>
    </message>
    <message>
        <source>Where the movement plan is kept</source>
        <translation>Hvor rejseplanen opbevares</translation>
    </message>
    <message>
        <source>Where two colleagues wrote different things without knowing of each other, both values are kept until a person chooses. Leaving one open is safe.</source>
        <translation>Hvor to kolleger skrev forskelligt uden at vide det, bevares begge værdier, til et menneske vælger. Det er trygt at lade det stå åbent.</translation>
    </message>
    <message>
        <source>Whether a record is deleted goes with the record. Hold all of it.</source>
        <translation>Om en post er slettet, følger posten. Hold den hele tilbage.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Hvem der svarede</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem der beslutter</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Hvem der giver</translation>
    </message>
    <message>
        <source>Who gives and who receives are the same.</source>
        <translation>Den, der giver, og den, der modtager, er den samme.</translation>
    </message>
    <message>
        <source>Who gives what to whom. Left of the gap in the ladder nothing binds; matching a commitment with a need is what makes the need count as covered.</source>
        <translation>Hvem der giver hvad til hvem. Til venstre for springet i stigen binder intet; et behov tæller som dækket, når et tilsagn kobles til det.</translation>
    </message>
    <message>
        <source>Who may see it. Empty counts as AMBER.</source>
        <translation>Hvem der må se det. Tom tæller som AMBER.</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Hvem der modtager</translation>
    </message>
    <message>
        <source>Who works together, and whom to speak to.</source>
        <translation>Hvem der arbejder sammen, og hvem man taler med.</translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation>Hvem I mødte</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Heraf kvinder</translation>
    </message>
    <message>
        <source>Word {0}, “{1}”, is not in the list. Check its spelling.</source>
        <translation>Ord {0}, »{1}«, står ikke på listen. Se på stavningen.</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Arbejdsmail</translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation>Arbejdstelefon</translation>
    </message>
    <message>
        <source>Work travels as files. Copy out what the others lack; look at what came before it is imported. An import can be taken back.</source>
        <translation>Arbejdet rejser som filer. Kopiér ud, hvad de andre mangler; se på det, der kom, før det importeres. En import kan tages tilbage.</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Arbejdssprog</translation>
    </message>
    <message>
        <source>Write --where FIELD=VALUE with a field of {0}; “{1}” is not that.</source>
        <translation>Skriv --where FIELD=VALUE med et felt i {0}; »{1}« er ikke det.</translation>
    </message>
    <message>
        <source>Write a day as day.month.year: {0}.</source>
        <translation>Skriv en dag som dag.måned.år: {0}.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2026-05-01.</source>
        <translation>Skriv en dag som år-måned-dag: 2026-05-01.</translation>
    </message>
    <message>
        <source>Write a number as text, for example “12.5”.</source>
        <translation>Skriv et tal som tekst, for eksempel »12.5«.</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation>Skriv et tal fra {0} til {1}.</translation>
    </message>
    <message>
        <source>Write a number in digits, for example 1200 or 12.5.</source>
        <translation>Skriv et tal med cifre, for eksempel 1200 eller 12.5.</translation>
    </message>
    <message>
        <source>Write a number of at least {0}.</source>
        <translation>Skriv et tal på mindst {0}.</translation>
    </message>
    <message>
        <source>Write a number with a point, for example 12.5.</source>
        <translation>Skriv et tal med punktum, for eksempel 12.5.</translation>
    </message>
    <message>
        <source>Write a place as its KATOTTG code: UA and 17 digits.</source>
        <translation>Skriv et sted som dets KATOTTG-kode: UA og 17 cifre.</translation>
    </message>
    <message>
        <source>Write a point as {"lat": "49.2", "lon": "37.2"}.</source>
        <translation>Skriv et punkt som {"lat": "49.2", "lon": "37.2"}.</translation>
    </message>
    <message>
        <source>Write a quantity as {"amount": "1850", "unit": "m2"}.</source>
        <translation>Skriv en mængde som {"amount": "1850", "unit": "m2"}.</translation>
    </message>
    <message>
        <source>Write a smaller amount.</source>
        <translation>Skriv et mindre beløb.</translation>
    </message>
    <message>
        <source>Write a status as "pledged", or with "on", "basis" and "note".</source>
        <translation>Skriv en status som "pledged", eller med "on", "basis" og "note".</translation>
    </message>
    <message>
        <source>Write a time as 2026-05-01T09:30:00+03:00.</source>
        <translation>Skriv et tidspunkt som 2026-05-01T09:30:00+03:00.</translation>
    </message>
    <message>
        <source>Write a value first.</source>
        <translation>Skriv først en værdi.</translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation>Skriv et helt tal fra {0} til {1}.</translation>
    </message>
    <message>
        <source>Write a whole number, at least {0}.</source>
        <translation>Skriv et helt tal, mindst {0}.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv et helt tal.</translation>
    </message>
    <message>
        <source>Write a whole number: {0} has a part after the point.</source>
        <translation>Skriv et helt tal: {0} har decimaler.</translation>
    </message>
    <message>
        <source>Write an interval as {"from": "2026-01-01", "to": "2026-03-31"}.</source>
        <translation>Skriv et interval som {"from": "2026-01-01", "to": "2026-03-31"}.</translation>
    </message>
    <message>
        <source>Write day and time: {0} 14:30.</source>
        <translation>Skriv dag og tid: {0} 14:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude in degrees: 49.2123, 37.2512.</source>
        <translation>Skriv bredde og længde i grader: 49.2123, 37.2512.</translation>
    </message>
    <message>
        <source>Write money as {"amount": "1200.00", "currency": "EUR", "date": "2026-05-01"}.</source>
        <translation>Skriv penge som {"amount": "1200.00", "currency": "EUR", "date": "2026-05-01"}.</translation>
    </message>
    <message>
        <source>Write money as {"amount": "1200.00", "currency": "EUR"}.</source>
        <translation>Skriv penge som {"amount": "1200.00", "currency": "EUR"}.</translation>
    </message>
    <message>
        <source>Write text.</source>
        <translation>Skriv tekst.</translation>
    </message>
    <message>
        <source>Write the NUTS code as two letters and one to three signs.</source>
        <translation>Skriv NUTS-koden som to bogstaver og et til tre tegn.</translation>
    </message>
    <message>
        <source>Write the amount in whole cents of {0}.</source>
        <translation>Skriv beløbet i hele hundrededele af {0}.</translation>
    </message>
    <message>
        <source>Write the amount, too.</source>
        <translation>Skriv også beløbet.</translation>
    </message>
    <message>
        <source>Write the first day and the last.</source>
        <translation>Skriv den første dag og den sidste.</translation>
    </message>
    <message>
        <source>Write the offset from UTC too: 2026-05-01T09:30:00+03:00.</source>
        <translation>Skriv også forskellen til UTC: 2026-05-01T09:30:00+03:00.</translation>
    </message>
    <message>
        <source>Write the value as JSON: 4, "text", null.</source>
        <translation>Skriv værdien som JSON: 4, "text", null.</translation>
    </message>
    <message>
        <source>Write the year with four digits: {0}.</source>
        <translation>Skriv året med fire cifre: {0}.</translation>
    </message>
    <message>
        <source>Write the {0} of a status as text.</source>
        <translation>Skriv en status’ {0} som tekst.</translation>
    </message>
    <message>
        <source>Write this on one line.</source>
        <translation>Skriv det på én linje.</translation>
    </message>
    <message>
        <source>Write true to delete the record, false to keep it.</source>
        <translation>Skriv true for at slette posten, false for at beholde den.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Yours, theirs</source>
        <translation>Din, deres</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} can be {1} or {2}. Write the one you mean without a sign between thousands.</source>
        <translation>{0} kan være {1} eller {2}. Skriv det, du mener, uden tegn mellem tusinder.</translation>
    </message>
    <message>
        <source>{0} can’t be read. Choose it again.</source>
        <translation>{0} kan ikke læses. Vælg den igen.</translation>
    </message>
    <message>
        <source>{0} can’t be written to. Choose a folder of your own.</source>
        <translation>Der kan ikke skrives til {0}. Vælg din egen mappe.</translation>
    </message>
    <message>
        <source>{0} can’t be written. Choose another place.</source>
        <translation>{0} kan ikke skrives. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}). Put the stick in again, or ask for the file again.</source>
        <translation>{0} kunne ikke læses ({1}). Sæt stikket i igen, eller bed om filen igen.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}). Try again.</source>
        <translation>{0} kunne ikke læses ({1}). Prøv igen.</translation>
    </message>
    <message>
        <source>{0} could not be used ({1}). Try again elsewhere.</source>
        <translation>{0} kunne ikke bruges ({1}). Prøv et andet sted.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). Choose another folder.</source>
        <translation>{0} kunne ikke skrives ({1}). Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{0} does not give back what was written. Use another stick.</source>
        <translation>{0} giver ikke det skrevne tilbage. Brug et andet stik.</translation>
    </message>
    <message>
        <source>{0} does not read back as it was written. Use another disk.</source>
        <translation>{0} kan ikke læses, som det blev skrevet. Brug en anden disk.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a file.</source>
        <translation>{0} er en mappe. Vælg en fil.</translation>
    </message>
    <message>
        <source>{0} is an invitation or a request to join. See `alliance join` and `alliance admit`.</source>
        <translation>{0} er en invitation eller en anmodning om at være med. Se `alliance join` og `alliance admit`.</translation>
    </message>
    <message>
        <source>{0} is missing or empty. Restore it from the last backup.</source>
        <translation>{0} mangler eller er tom. Gendan den fra den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{0} is no backup. Choose the folder that `backup` made.</source>
        <translation>{0} er ingen sikkerhedskopi. Vælg mappen, som `backup` lavede.</translation>
    </message>
    <message>
        <source>{0} is no bundle. Choose a file that `alliance export` wrote.</source>
        <translation>{0} er ingen pakke. Vælg en fil, som `alliance export` skrev.</translation>
    </message>
    <message>
        <source>{0} is no candidate here. See `alliance conflicts`.</source>
        <translation>{0} er ingen mulighed her. Se `alliance conflicts`.</translation>
    </message>
    <message>
        <source>{0} is not empty. Choose a new folder for the demonstration.</source>
        <translation>{0} er ikke tom. Vælg en ny mappe til demonstrationen.</translation>
    </message>
    <message>
        <source>{0} is not empty. Restore into a new folder.</source>
        <translation>{0} er ikke tom. Gendan i en ny mappe.</translation>
    </message>
    <message>
        <source>{0} is not of this store file, or the two are damaged. Move it to another folder, then open the store again.</source>
        <translation>{0} hører ikke til denne lagerfil, eller de to er beskadiget. Flyt den til en anden mappe, og åbn så lageret igen.</translation>
    </message>
    <message>
        <source>{0} is not there any more. Put the stick in again and choose it.</source>
        <translation>{0} er der ikke længere. Sæt stikket i igen, og vælg den.</translation>
    </message>
    <message>
        <source>{0} is not there. Check its name, and whether the stick is still in.</source>
        <translation>{0} er der ikke. Se på navnet, og om stikket stadig sidder i.</translation>
    </message>
    <message>
        <source>{0} is not there. Put the stick in, or choose another folder.</source>
        <translation>{0} er der ikke. Sæt stikket i, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{0} may not be changed by you. Choose a folder of your own.</source>
        <translation>Du må ikke ændre {0}. Vælg din egen mappe.</translation>
    </message>
    <message>
        <source>{0} may not be opened by you. Choose a folder of your own.</source>
        <translation>Du må ikke åbne {0}. Vælg din egen mappe.</translation>
    </message>
    <message>
        <source>{0}: {1}: {2}</source>
        <translation>{0}: {1}: {2}</translation>
    </message>
    <message>
        <source>“{0}” is no id. Write it as `alliance list` prints it.</source>
        <translation>»{0}« er intet id. Skriv det, som `alliance list` skriver det.</translation>
    </message>
    <message>
        <source>“{0}” is no language: write en, uk or da.</source>
        <translation>»{0}« er intet sprog: skriv en, uk eller da.</translation>
    </message>
    <message>
        <source>“{0}” is not in the list {1}.</source>
        <translation>»{0}« står ikke på listen {1}.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Other people’s work in it</source>
        <translation>Andres arbejde i det</translation>
    </message>
    <message>
        <source>Records what Ukrainian communities need and what others commit to, without a network.</source>
        <translation>Registrerer, hvad ukrainske lokalsamfund har brug for, og hvad andre giver tilsagn om, uden netværk.</translation>
    </message>
    <message>
        <source>Version {0} · licence EUPL-1.2</source>
        <translation>Version {0} · licens EUPL-1.2</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Begin work</source>
        <translation>Begynd arbejdet</translation>
    </message>
    <message>
        <source>So that it is certain that the paper can be read.</source>
        <translation>Så det er sikkert, at papiret kan læses.</translation>
    </message>
    <message>
        <source>Two words from the paper</source>
        <translation>To ord fra papiret</translation>
    </message>
    <message>
        <source>Word number {0}</source>
        <translation>Ord nummer {0}</translation>
    </message>
    <message>
        <source>Word number {0} is another. Look at the paper, or go back.</source>
        <translation>Ord nummer {0} er et andet. Se på papiret, eller gå tilbage.</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>A mission has visits, a visit has assessments, an assessment raises needs. Read an assessment back before it is signed off.</source>
        <translation>En mission har besøg, et besøg har vurderinger, og en vurdering rejser behov. Læs en vurdering op, før den godkendes.</translation>
    </message>
    <message>
        <source>A mission is a delegation that goes, or meets online.</source>
        <translation>En mission er en delegation, der rejser eller mødes online.</translation>
    </message>
    <message>
        <source>A visit is one stop of a mission in one community.</source>
        <translation>Et besøg er ét stop på en mission i ét lokalsamfund.</translation>
    </message>
    <message>
        <source>An assessment is a dated snapshot: who told whom what a community needs.</source>
        <translation>En vurdering er et øjebliksbillede med dato: hvem fortalte hvem, hvad et lokalsamfund har brug for.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>All laptops of a mission share it: “Kharkiv oblast, May 2026”.</source>
        <translation>Fælles for alle missionens bærbare: »Kharkiv oblast, maj 2026«.</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Begynd et nyt arbejdsrum</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Arbejdsrummets navn</translation>
    </message>
    <message>
        <source>This laptop will admit the others.</source>
        <translation>Denne bærbare lukker de andre ind.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Add: type a few letters, or ↓</source>
        <translation>Tilføj: skriv et par bogstaver, eller ↓</translation>
    </message>
    <message>
        <source>Del takes it away</source>
        <translation>Del fjerner den</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Afviger</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>I papirkurven</translation>
    </message>
    <message>
        <source>Nobody has promised</source>
        <translation>Ingen har lovet</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ikke opfyldt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Pledged only</source>
        <translation>Kun lovet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Severity 3 to 5</source>
        <translation>Alvor 3 til 5</translation>
    </message>
    <message>
        <source>Severity 4 to 5</source>
        <translation>Alvor 4 til 5</translation>
    </message>
    <message>
        <source>Severity 5</source>
        <translation>Alvor 5</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>Efter navn</translation>
    </message>
    <message>
        <source>Sorted by severity, then people</source>
        <translation>Efter alvor, dernæst mennesker</translation>
    </message>
    <message>
        <source>The latest first</source>
        <translation>Seneste først</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Nyeste først</translation>
    </message>
    <message>
        <source>This mission</source>
        <translation>Denne mission</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>A commitment says who gives what to whom. It binds from agreed on.</source>
        <translation>Et tilsagn siger, hvem der giver hvad til hvem. Det binder, fra det er aftalt.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Tilsagn</translation>
    </message>
    <message>
        <source>Record what was promised, by whom and on what basis. Say which need it covers with Ctrl+M and Enter.</source>
        <translation>Notér, hvad der blev lovet, af hvem og på hvilket grundlag. Sig, hvilket behov det dækker, med Ctrl+M og Enter.</translation>
    </message>
</context>
<context>
    <name>CommunitiesPage</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%n registreret</numerusform>
            <numerusform>%n registreret</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the stop</source>
        <translation>Før besøget</translation>
    </message>
    <message>
        <source>Choose one in the list, or search for it by any spelling.</source>
        <translation>Vælg et på listen, eller søg det med en hvilken som helst stavning.</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Lokalsamfund</translation>
    </message>
    <message>
        <source>New need here</source>
        <translation>Nyt behov her</translation>
    </message>
    <message>
        <source>No community is chosen</source>
        <translation>Intet lokalsamfund er valgt</translation>
    </message>
    <message>
        <source>No community is recorded yet</source>
        <translation>Intet lokalsamfund er registreret endnu</translation>
    </message>
    <message>
        <source>No hromada is called so</source>
        <translation>Ingen hromada hedder sådan</translation>
    </message>
    <message>
        <source>Nothing is recorded of {0} yet</source>
        <translation>Intet er registreret om {0} endnu</translation>
    </message>
    <message>
        <source>Start a visit there, or write down a first need.</source>
        <translation>Begynd et besøg der, eller skriv et første behov ned.</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Begynd besøg</translation>
    </message>
    <message>
        <source>Try another spelling, or a town or village that lies in it.</source>
        <translation>Prøv en anden stavning, eller en by eller landsby i den.</translation>
    </message>
    <message>
        <source>Type three letters of any hromada of Ukraine to begin with it.</source>
        <translation>Skriv tre bogstaver af en ukrainsk hromada for at begynde med den.</translation>
    </message>
</context>
<context>
    <name>CommunityModel</name>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n behov</numerusform>
            <numerusform>%n behov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n ikke vurderet</numerusform>
            <numerusform>%n ikke vurderet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n severe</source>
        <translation>
            <numerusform>%n alvorligt</numerusform>
            <numerusform>%n alvorlige</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit {0}</source>
        <translation>seneste besøg {0}</translation>
    </message>
    <message>
        <source>no needs yet</source>
        <translation>ingen behov endnu</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>intet registreret endnu</translation>
    </message>
    <message>
        <source>{0} lies here · {1}</source>
        <translation>Her ligger {0} · {1}</translation>
    </message>
</context>
<context>
    <name>CommunitySearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Any hromada of Ukraine</source>
        <translation>En hvilken som helst ukrainsk hromada</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>Søg lokalsamfund</translation>
    </message>
    <message>
        <source>Type three letters for any other.</source>
        <translation>Skriv tre bogstaver for enhver anden.</translation>
    </message>
    <message>
        <source>{0}, {1} without records</source>
        <translation>{0}, {1} uden poster</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n kladde</numerusform>
            <numerusform>%n kladder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n foto eller dokument</numerusform>
            <numerusform>%n fotos og dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Kopiér ud</translation>
    </message>
    <message>
        <source>Copy to {0}</source>
        <translation>Kopiér til {0}</translation>
    </message>
    <message>
        <source>Files of at most</source>
        <translation>Filer på højst</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>No changes; who is in, and what this laptop has</source>
        <translation>Ingen ændringer; hvem der er med, og hvad denne bærbare har</translation>
    </message>
    <message>
        <source>Nothing to copy: the others have it all</source>
        <translation>Intet at kopiere: de andre har det hele</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos og dokumenter</translation>
    </message>
    <message>
        <source>Stays here: {0}.</source>
        <translation>Bliver her: {0}.</translation>
    </message>
    <message>
        <source>This laptop is not let in yet; its request goes along.</source>
        <translation>Denne bærbare er ikke lukket ind endnu; dens anmodning følger med.</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>Til en fil…</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>Til en mappe…</translation>
    </message>
    <message>
        <source>as one file</source>
        <translation>som én fil</translation>
    </message>
    <message>
        <source>files of at most {0}</source>
        <translation>filer på højst {0}</translation>
    </message>
    <message>
        <source>has it all</source>
        <translation>har det hele</translation>
    </message>
    <message numerus="yes">
        <source>lacks %n</source>
        <translation>
            <numerusform>mangler %n</numerusform>
            <numerusform>mangler %n</numerusform>
        </translation>
    </message>
    <message>
        <source>records at most {0}</source>
        <translation>poster højst {0}</translation>
    </message>
    <message>
        <source>with photos and documents</source>
        <translation>med fotos og dokumenter</translation>
    </message>
    <message>
        <source>with small pictures</source>
        <translation>med små billeder</translation>
    </message>
    <message>
        <source>without photos</source>
        <translation>uden fotos</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n kladde</numerusform>
            <numerusform>%n kladder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n foto eller dokument</numerusform>
            <numerusform>%n fotos og dokumenter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied and read back: {0} {1}, {2}. You can take the stick out.</source>
        <translation>Kopieret og læst igen: {0} {1}, {2}. Du kan tage stikket ud.</translation>
    </message>
    <message>
        <source>Copy to which file?</source>
        <translation>Kopiér til hvilken fil?</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>Kopiér til hvilken mappe?</translation>
    </message>
    <message>
        <source>Nothing to copy: the others have it all.</source>
        <translation>Intet at kopiere: de andre har det hele.</translation>
    </message>
    <message>
        <source>Stayed here: {0}.</source>
        <translation>Blev her: {0}.</translation>
    </message>
    <message>
        <source>Stopped. No file was left there.</source>
        <translation>Stoppet. Ingen fil er efterladt der.</translation>
    </message>
    <message>
        <source>They count as safe when another laptop’s receipt is back.</source>
        <translation>De tæller som sikre, når en anden bærbars kvittering er tilbage.</translation>
    </message>
    <message>
        <source>for-colleagues.alliance</source>
        <translation>til-kolleger.alliance</translation>
    </message>
    <message numerus="yes">
        <source>in %n files</source>
        <translation>
            <numerusform>i %n fil</numerusform>
            <numerusform>i %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.måned.år</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The passphrase is another now. The data stay as they are.</source>
        <translation>Adgangssætningen er en anden nu. Data er, som de var.</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>decided</source>
        <translation>afgjort</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>udsat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>%n matches rest on this amount.</source>
        <translation>
            <numerusform>%n kobling bygger på dette beløb.</numerusform>
            <numerusform>%n koblinger bygger på dette beløb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches would lead to the bin.</source>
        <translation>
            <numerusform>%n kobling ville føre til papirkurven.</numerusform>
            <numerusform>%n koblinger ville føre til papirkurven.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>En anden værdi</translation>
    </message>
    <message>
        <source>Before all these changes</source>
        <translation>Før alle disse ændringer</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>Før begge ændringer</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>It goes to the bin on every laptop; what was changed meanwhile stays in its history.</source>
        <translation>Den ryger i papirkurven på alle bærbare; det ændrede bliver i dens historik.</translation>
    </message>
    <message>
        <source>It stays on every laptop, with what was changed meanwhile.</source>
        <translation>Den bliver på alle bærbare, med det, der blev ændret imens.</translation>
    </message>
    <message>
        <source>It then binds nobody.</source>
        <translation>Så er det ikke bindende for nogen.</translation>
    </message>
    <message>
        <source>It then binds.</source>
        <translation>Så er det bindende.</translation>
    </message>
    <message>
        <source>It then counts among the severe needs.</source>
        <translation>Så tæller det blandt de alvorlige behov.</translation>
    </message>
    <message>
        <source>It then no longer counts among the severe needs.</source>
        <translation>Så tæller det ikke længere blandt de alvorlige behov.</translation>
    </message>
    <message>
        <source>Keep all texts</source>
        <translation>Behold alle tekster</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Behold begge tekster</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Behold denne</translation>
    </message>
    <message>
        <source>Keep what it was</source>
        <translation>Behold det, der var</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Flyt til papirkurven</translation>
    </message>
    <message>
        <source>Neither writer had seen what the other wrote.</source>
        <translation>Ingen af dem havde set, hvad den anden skrev.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Åbn posten</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Tag denne værdi</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Tag din</translation>
    </message>
    <message>
        <source>Take {0}’s value</source>
        <translation>Tag værdien fra {0}</translation>
    </message>
    <message>
        <source>This text goes to every laptop with the next copy; the other stays in the history.</source>
        <translation>Teksten går til alle bærbare med næste kopi; den anden bliver i historikken.</translation>
    </message>
    <message>
        <source>This value so far</source>
        <translation>Værdien indtil nu</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>changed meanwhile: {0}</source>
        <translation>ændret imens: {0}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>first recorded</source>
        <translation>først registreret</translation>
    </message>
    <message>
        <source>put back by {0}</source>
        <translation>sat tilbage af {0}</translation>
    </message>
    <message>
        <source>shown in lists until somebody decides</source>
        <translation>vises i lister, til nogen afgør det</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>denne bærbare</translation>
    </message>
    <message>
        <source>{0} goes to every laptop with the next copy; {1} stays in the history.</source>
        <translation>{0} går til alle bærbare med næste kopi; {1} bliver i historikken.</translation>
    </message>
    <message>
        <source>{0}’s</source>
        <translation>Fra {0}</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>All decided</source>
        <translation>Alt er afgjort</translation>
    </message>
    <message>
        <source>Both values are kept until a person decides. Leaving one open is safe.</source>
        <translation>Begge værdier bevares, til et menneske afgør det. Det er trygt at lade det stå åbent.</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Vælg en værdi</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Go on with the next in the list, or take it back with Undo.</source>
        <translation>Gå videre til den næste, eller tag det tilbage med Fortryd.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Intet afviger</translation>
    </message>
    <message>
        <source>Open again: both values stand as before.</source>
        <translation>Åben igen: begge værdier står som før.</translation>
    </message>
    <message>
        <source>Settled: {0} is now “{1}”.</source>
        <translation>Afgjort: {0} er nu »{1}«.</translation>
    </message>
    <message>
        <source>The others get your decisions with the next copy.</source>
        <translation>De andre får dine afgørelser med næste kopi.</translation>
    </message>
    <message>
        <source>This one is decided</source>
        <translation>Denne er afgjort</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Fortryd sidste</translation>
    </message>
    <message>
        <source>When two colleagues write different things to one field, both are shown here after an import, and you choose.</source>
        <translation>Når to kolleger skriver forskelligt i ét felt, vises begge her efter en import, og du vælger.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>next difference</source>
        <translation>næste forskel</translation>
    </message>
    <message>
        <source>yours or theirs</source>
        <translation>din eller deres</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <translation>{0} af {1} afgjort</translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message numerus="yes">
        <source>%n displaced people</source>
        <translation>
            <numerusform>%n fordrevet</numerusform>
            <numerusform>%n fordrevne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no cost yet</source>
        <translation>
            <numerusform>%n har ingen pris endnu</numerusform>
            <numerusform>%n har ingen pris endnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitants</source>
        <translation>
            <numerusform>%n indbygger</numerusform>
            <numerusform>%n indbyggere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met or withdrawn</source>
        <translation>
            <numerusform>%n opfyldt eller trukket tilbage</numerusform>
            <numerusform>%n opfyldte eller trukket tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n behov</numerusform>
            <numerusform>%n behov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing yet</source>
        <translation>
            <numerusform>%n intet endnu</numerusform>
            <numerusform>%n intet endnu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only pledged</source>
        <translation>
            <numerusform>%n kun lovet</numerusform>
            <numerusform>%n kun lovet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations here</source>
        <translation>
            <numerusform>%n organisation her</numerusform>
            <numerusform>%n organisationer her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partnere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an agreed promise</source>
        <translation>
            <numerusform>%n med aftalt løfte</numerusform>
            <numerusform>%n med aftalt løfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Access: {0}</source>
        <translation>Adgang: {0}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>By severity and people it is the same.</source>
        <translation>Efter alvor og mennesker er den den samme.</translation>
    </message>
    <message>
        <source>By severity and people it would be {0}.</source>
        <translation>Efter alvor og mennesker ville den være {0}.</translation>
    </message>
    <message>
        <source>Last visit {0}</source>
        <translation>Sidste besøg {0}</translation>
    </message>
    <message>
        <source>No visit recorded yet</source>
        <translation>Intet besøg registreret endnu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Pledged only</source>
        <translation>Kun lovet</translation>
    </message>
    <message>
        <source>Rural hromada</source>
        <translation>Landlig hromada</translation>
    </message>
    <message>
        <source>Settlement hromada</source>
        <translation>Bebyggelses-hromada</translation>
    </message>
    <message>
        <source>Severity not assessed</source>
        <translation>Alvor ikke vurderet</translation>
    </message>
    <message>
        <source>Severity {0} {1}</source>
        <translation>Alvor {0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n mere</numerusform>
            <numerusform>Vis %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Their own order of {0}.</source>
        <translation>Deres egen rækkefølge fra {0}.</translation>
    </message>
    <message>
        <source>Their own order.</source>
        <translation>Deres egen rækkefølge.</translation>
    </message>
    <message>
        <source>They have not ranked them; by severity and people.</source>
        <translation>De har ikke rangeret dem; efter alvor og mennesker.</translation>
    </message>
    <message>
        <source>Urban hromada</source>
        <translation>By-hromada</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Besøg planlagt</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>beløb ukendt</translation>
    </message>
    <message>
        <source>basis not known</source>
        <translation>grundlag ukendt</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>pris ukendt</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>frist {0}</translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>intet nyt i %n dag</numerusform>
            <numerusform>intet nyt i %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ingen nævnt</translation>
    </message>
    <message>
        <source>status not known</source>
        <translation>status ukendt</translation>
    </message>
    <message>
        <source>their number {0}</source>
        <translation>deres nummer {0}</translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation>fristen var {0}</translation>
    </message>
    <message>
        <source>{0} without a title</source>
        <translation>{0} uden titel</translation>
    </message>
    <message>
        <source>{0}: how many people does it concern?</source>
        <translation>{0}: hvor mange mennesker angår det?</translation>
    </message>
    <message>
        <source>{0}: how severe is it?</source>
        <translation>{0}: hvor alvorligt er det?</translation>
    </message>
    <message>
        <source>{0}: is it still coming?</source>
        <translation>{0}: kommer det stadig?</translation>
    </message>
    <message>
        <source>{0}: what would it cost?</source>
        <translation>{0}: hvad ville det koste?</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>DossierView</name>
    <message>
        <source>Counted by needs, not by money.</source>
        <translation>Talt efter behov, ikke penge.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>No need of theirs is recorded yet.</source>
        <translation>Intet af deres behov er registreret endnu.</translation>
    </message>
    <message>
        <source>Nobody has promised anything yet.</source>
        <translation>Ingen har lovet noget endnu.</translation>
    </message>
    <message>
        <source>To ask this time</source>
        <translation>At spørge om denne gang</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Hvad de sagde</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Hvad der blev lovet</translation>
    </message>
    <message>
        <source>Who is here, and partners</source>
        <translation>Hvem der er her, og partnere</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>dag ukendt</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Udveksling</translation>
    </message>
    <message>
        <source>Import from {0}</source>
        <translation>Import fra {0}</translation>
    </message>
    <message>
        <source>Look at what would change; nothing is changed before you say so.</source>
        <translation>Se, hvad der ville ændres; intet ændres, før du siger til.</translation>
    </message>
    <message>
        <source>Work travels as files: on a stick, by mail, in a shared folder.</source>
        <translation>Arbejdet rejser som filer: på et stik, i mail, i en delt mappe.</translation>
    </message>
</context>
<context>
    <name>ExchangeWork</name>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} af {2}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Take it</source>
        <translation>Tag den</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>afviger</translation>
    </message>
    <message>
        <source>required</source>
        <translation>påkrævet</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>A copy outside this program is not encrypted.</source>
        <translation>En kopi uden for programmet er ikke krypteret.</translation>
    </message>
    <message>
        <source>Add photos or documents</source>
        <translation>Tilføj fotos eller dokumenter</translation>
    </message>
    <message>
        <source>Add photos or documents…</source>
        <translation>Tilføj fotos eller dokumenter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>indsat-billede.png</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Gem en kopi…</translation>
    </message>
    <message>
        <source>add</source>
        <translation>tilføj</translation>
    </message>
    <message>
        <source>expected from {0}</source>
        <translation>ventes fra {0}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>filer</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ikke her endnu</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>eller slip dem her</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: {0}, {1}</source>
        <translation>Filter: {0}, {1}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>»{0}«</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n answers are still needed before signing off.</source>
        <translation>
            <numerusform>%n svar mangler endnu før godkendelse.</numerusform>
            <numerusform>%n svar mangler endnu før godkendelse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields can’t be read yet; they stay as typed.</source>
        <translation>
            <numerusform>%n felt kan ikke læses endnu; det bliver, som det er skrevet.</numerusform>
            <numerusform>%n felter kan ikke læses endnu; de bliver, som de er skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alt er gemt.</translation>
    </message>
    <message>
        <source>Put back: what you typed is gone from the form.</source>
        <translation>Sat tilbage: det, du skrev, er væk fra formularen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Restored from the bin.</source>
        <translation>Gendannet fra papirkurven.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Gemt {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Signed off: write a later assessment instead.</source>
        <translation>Godkendt: skriv i stedet en senere vurdering.</translation>
    </message>
    <message>
        <source>This record is in the bin.</source>
        <translation>Posten ligger i papirkurven.</translation>
    </message>
    <message>
        <source>What has left this laptop before can’t be called back.</source>
        <translation>Det, der allerede har forladt denne bærbare, kan ikke kaldes tilbage.</translation>
    </message>
    <message>
        <source>{0} changed this record while you were writing: {1}.</source>
        <translation>{0} ændrede posten, mens du skrev: {1}.</translation>
    </message>
    <message>
        <source>{0} moved this record to the bin while you were writing.</source>
        <translation>{0} flyttede posten til papirkurven, mens du skrev.</translation>
    </message>
    <message>
        <source>{0} wrote “{1}” here meanwhile.</source>
        <translation>{0} skrev imens »{1}« her.</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n her</numerusform>
            <numerusform>%n her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>%n ventes endnu</numerusform>
            <numerusform>%n ventes endnu</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} af {1} besvaret</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Every field is kept as you type</source>
        <translation>Hvert felt bevares, mens du skriver</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Bevarer…</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Bevares, mens du skriver</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sæt tilbage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>A draft, not saved yet</source>
        <translation>En kladde, ikke gemt endnu</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Ny: {0}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ikke gemt endnu</translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation>{0}, {1}, {2}</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A page, a record, or what you want to do</source>
        <translation>En side, en post, eller hvad du vil gøre</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Hvad der passer</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Changed: {0}</source>
        <translation>Ændret: {0}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Flyttet til papirkurven</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Noteret</translation>
    </message>
    <message>
        <source>Restored from the bin</source>
        <translation>Gendannet fra papirkurven</translation>
    </message>
    <message>
        <source>does not count: from a laptop that is not let in</source>
        <translation>tæller ikke: fra en bærbar, der ikke er lukket ind</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>Has everything</source>
        <translation>Har alt</translation>
    </message>
    <message numerus="yes">
        <source>Lacks %n</source>
        <translation>
            <numerusform>Mangler %n</numerusform>
            <numerusform>Mangler %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>intet hørt endnu</translation>
    </message>
    <message>
        <source>receipt of {0}</source>
        <translation>kvittering af {0}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n changes are confirmed by nobody yet</source>
        <translation>
            <numerusform>%n ændring er endnu ikke bekræftet af nogen</numerusform>
            <numerusform>%n ændringer er endnu ikke bekræftet af nogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are confirmed by nobody yet, since {0}</source>
        <translation>
            <numerusform>%n ændring er endnu ikke bekræftet af nogen, siden {0}</numerusform>
            <numerusform>%n ændringer er endnu ikke bekræftet af nogen, siden {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields filled</source>
        <translation>
            <numerusform>%n felt udfyldt</numerusform>
            <numerusform>%n felter udfyldt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more communities</source>
        <translation>
            <numerusform>%n lokalsamfund mere</numerusform>
            <numerusform>%n lokalsamfund mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more drafts</source>
        <translation>
            <numerusform>%n kladde mere</numerusform>
            <numerusform>%n kladder mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n behov</numerusform>
            <numerusform>%n behov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on {0}.</source>
        <translation>
            <numerusform>%n af dem er på {0}.</numerusform>
            <numerusform>%n af dem er på {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents are confirmed by nobody yet</source>
        <translation>
            <numerusform>%n foto eller dokument er endnu ikke bekræftet af nogen</numerusform>
            <numerusform>%n fotos og dokumenter er endnu ikke bekræftet af nogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a copy of everything; nothing is lost meanwhile.</source>
        <translation>Bed om en kopi af alt; intet går tabt imens.</translation>
    </message>
    <message>
        <source>Assessed {0}</source>
        <translation>Vurderet {0}</translation>
    </message>
    <message>
        <source>Communities of this mission</source>
        <translation>Denne missions lokalsamfund</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopiér nu</translation>
    </message>
    <message>
        <source>Earlier work of {0} is missing</source>
        <translation>Tidligere arbejde fra {0} mangler</translation>
    </message>
    <message>
        <source>Lately written here</source>
        <translation>Senest skrevet her</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>Ingen kladder.</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Invite a colleague’s laptop on the page Exchange.</source>
        <translation>Ingen andre er med endnu. Invitér en kollegas bærbare på siden Udveksling.</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Ikke besøgt endnu</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Intet venter på dig.</translation>
    </message>
    <message>
        <source>They are on this laptop alone. Copy them to a stick.</source>
        <translation>De er kun på denne bærbare. Kopiér dem til et USB-stik.</translation>
    </message>
    <message>
        <source>They count as safe when another laptop’s receipt is back.</source>
        <translation>De tæller som sikre, når en anden bærbars kvittering er tilbage.</translation>
    </message>
    <message>
        <source>Visited {0}</source>
        <translation>Besøgt {0}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på dig</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Hvad nu</translation>
    </message>
    <message>
        <source>Who has our work</source>
        <translation>Hvem har vores arbejde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived {0}</source>
        <translation>ankommet {0}</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>intet lovet</translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation>lovet {0}</translation>
    </message>
    <message>
        <source>stopped at {0}, {1}</source>
        <translation>stoppet ved {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>values differ between colleagues</source>
        <translation>
            <numerusform>værdi afviger mellem kolleger</numerusform>
            <numerusform>værdier afviger mellem kolleger</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} asks to join</source>
        <translation>{0} beder om at være med</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Afviger</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>goes to the bin; you have not changed it</source>
        <translation>går i papirkurven; du har ikke ændret den</translation>
    </message>
    <message>
        <source>newer data: shown when the program is updated</source>
        <translation>nyere data: vises, når programmet er opdateret</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>ingen kendt</translation>
    </message>
    <message>
        <source>yours {0}</source>
        <translation>din {0}</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>Efter lokalsamfund</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Efter slags</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Efter person</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppér efter</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Hvad der ændres</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were refused.</source>
        <translation>
            <numerusform>%n fil mere blev afvist.</numerusform>
            <numerusform>%n filer mere blev afvist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a copy of everything; nothing is lost meanwhile.</source>
        <translation>Bed om en kopi af alt; intet går tabt imens.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Afviger</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Earlier work of {0} is missing.</source>
        <translation>Tidligere arbejde fra {0} mangler.</translation>
    </message>
    <message>
        <source>Everything in these files is here already.</source>
        <translation>Alt i disse filer er her allerede.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>Importér %n ændring</numerusform>
            <numerusform>Importér %n ændringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n changes. Everybody sees them here now.</source>
        <translation>
            <numerusform>Importeret: %n ændring. Alle ser den her nu.</numerusform>
            <numerusform>Importeret: %n ændringer. Alle ser dem her nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was left alone; the others do not need it.</source>
        <translation>Den blev ladt være; de andre har ikke brug for den.</translation>
    </message>
    <message>
        <source>Laptop not let in yet</source>
        <translation>Bærbar ikke lukket ind endnu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>Nobody whose work could be read</source>
        <translation>Ingen, hvis arbejde kunne læses</translation>
    </message>
    <message>
        <source>Not all complete</source>
        <translation>Ikke alle hele</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>Part {0} of {1} from {2} is not here yet.</source>
        <translation>Del {0} af {1} fra {2} er her ikke endnu.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Gem rapporten…</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>Se forskellene</translation>
    </message>
    <message>
        <source>Signature matches</source>
        <translation>Underskriften passer</translation>
    </message>
    <message>
        <source>The first {0} of {1} records are listed.</source>
        <translation>De første {0} af {1} poster vises.</translation>
    </message>
    <message>
        <source>What is here can be imported now; import the rest when it comes.</source>
        <translation>Det, der er her, kan importeres nu; importér resten, når det kommer.</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Hvad man skal bede om</translation>
    </message>
    <message>
        <source>earlier parts are missing</source>
        <translation>tidligere dele mangler</translation>
    </message>
    <message>
        <source>newer data</source>
        <translation>nyere data</translation>
    </message>
    <message>
        <source>photos {0}</source>
        <translation>fotos {0}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>se nedenfor</translation>
    </message>
    <message>
        <source>they stay in the bin</source>
        <translation>de bliver i papirkurven</translation>
    </message>
    <message>
        <source>till the laptop is let in</source>
        <translation>til den bærbare er lukket ind</translation>
    </message>
    <message>
        <source>work of {0}</source>
        <translation>arbejde fra {0}</translation>
    </message>
    <message>
        <source>work of {0} to {1}</source>
        <translation>arbejde fra {0} til {1}</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>skrevet {0}</translation>
    </message>
    <message>
        <source>you decide later</source>
        <translation>du afgør senere</translation>
    </message>
</context>
<context>
    <name>IntervalEditor</name>
    <message>
        <source>first day</source>
        <translation>første dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>sidste dag</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Choose the invitation</source>
        <translation>Vælg invitationen</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Vælg invitationen…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Tilslut</translation>
    </message>
    <message>
        <source>Join a workspace</source>
        <translation>Tilslut et arbejdsrum</translation>
    </message>
    <message>
        <source>Whom you work for</source>
        <translation>Hvem du arbejder for</translation>
    </message>
    <message>
        <source>Work can begin at once. Others see it when this laptop is admitted.</source>
        <translation>Arbejdet kan begynde straks. Andre ser det, når denne bærbare er lukket ind.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>“{0}”, good until {1}</source>
        <translation>»{0}«, gælder til {1}</translation>
    </message>
</context>
<context>
    <name>JoinedStep</name>
    <message>
        <source>Begin work</source>
        <translation>Begynd arbejdet</translation>
    </message>
    <message>
        <source>Put the request on the stick…</source>
        <translation>Læg anmodningen på stikket…</translation>
    </message>
    <message>
        <source>Read them to whoever invited you, by telephone or face to face.</source>
        <translation>Læs dem op for den, der inviterede dig, i telefon eller ansigt til ansigt.</translation>
    </message>
    <message>
        <source>Six words to compare</source>
        <translation>Seks ord at sammenligne</translation>
    </message>
    <message>
        <source>The same six stand on their screen. Then they admit this laptop.</source>
        <translation>De samme seks står på deres skærm. Så lukker de denne bærbare ind.</translation>
    </message>
    <message>
        <source>Where to put the request</source>
        <translation>Hvor anmodningen skal ligge</translation>
    </message>
    <message>
        <source>{0} is written. Give it to whoever invited you.</source>
        <translation>{0} er skrevet. Giv den til den, der inviterede dig.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>I have written them down</source>
        <translation>Jeg har skrevet dem ned</translation>
    </message>
    <message>
        <source>It opens the store when the passphrase is lost, and admits administrators.</source>
        <translation>Den åbner lageret, når adgangssætningen er tabt, og lukker administratorer ind.</translation>
    </message>
    <message>
        <source>Keep the paper apart from the laptop. Next, two of them are asked for.</source>
        <translation>Hold papiret adskilt fra den bærbare. Om lidt spørges der om to af dem.</translation>
    </message>
    <message>
        <source>These 24 words are shown once. Write them on paper now.</source>
        <translation>De 24 ord vises én gang. Skriv dem på papir nu.</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Skriv gendannelsesnøglen ned</translation>
    </message>
</context>
<context>
    <name>LangTextEditor</name>
    <message>
        <source>+ {0}</source>
        <translation>+ {0}</translation>
    </message>
    <message>
        <source>also {0}: {1}</source>
        <translation>også {0}: {1}</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>på dansk</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelsk</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>på ukrainsk</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>på {0}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {0}</source>
        <translation>Sprog: {0}</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Compare words…</source>
        <translation>Sammenlign ord…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Invitér en bærbar…</translation>
    </message>
    <message>
        <source>Inviting and letting in is done on an administrator’s laptop.</source>
        <translation>Man inviterer og lukker ind på en administrators bærbare.</translation>
    </message>
    <message>
        <source>Laptops of this workspace</source>
        <translation>Arbejdsrummets bærbare</translation>
    </message>
    <message>
        <source>Let in by a file…</source>
        <translation>Luk ind med en fil…</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Invite a colleague’s laptop.</source>
        <translation>Ingen andre er med endnu. Invitér en kollegas bærbare.</translation>
    </message>
    <message>
        <source>This laptop waits to be let in. Copy once for an administrator; when they ring, read these six words to each other.</source>
        <translation>Denne bærbare venter på at blive lukket ind. Kopiér én gang til en administrator; når de ringer, læser I de seks ord for hinanden.</translation>
    </message>
    <message>
        <source>{0} asks to join</source>
        <translation>{0} beder om at være med</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <source>If one word is another, somebody else made this request: do not let it in.</source>
        <translation>Er ét ord et andet, har en anden lavet anmodningen: luk den ikke ind.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Ring {0} and read these six words to each other. The other laptop shows the same ones on its page Exchange.</source>
        <translation>Ring til {0}, og læs de seks ord for hinanden. Den anden bærbare viser de samme på siden Udveksling.</translation>
    </message>
    <message>
        <source>The words match: let in</source>
        <translation>Ordene passer: luk ind</translation>
    </message>
    <message>
        <source>{0} asks to join</source>
        <translation>{0} beder om at være med</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>Type a few letters, or ↓</source>
        <translation>Skriv et par bogstaver, eller ↓</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Make: {0} “{1}”</source>
        <translation>Opret: {0} »{1}«</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Add a promise</source>
        <translation>Tilføj et løfte</translation>
    </message>
    <message>
        <source>Cover a need</source>
        <translation>Dæk et behov</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n needs</source>
        <translation>
            <numerusform>Dækker %n behov</numerusform>
            <numerusform>Dækker %n behov</numerusform>
        </translation>
    </message>
    <message>
        <source>New promise: “{0}”</source>
        <translation>Nyt løfte: »{0}«</translation>
    </message>
    <message>
        <source>Set against each other.</source>
        <translation>Sat over for hinanden.</translation>
    </message>
    <message>
        <source>Take off: {0}</source>
        <translation>Tag af: {0}</translation>
    </message>
    <message>
        <source>Taken off: {0}.</source>
        <translation>Taget af: {0}.</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>beløb</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>date of price</source>
        <translation>prisens dato</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message numerus="yes">
        <source>%n are not assessed; they are not counted as mild.</source>
        <translation>
            <numerusform>%n er ikke vurderet; det regnes ikke for mildt.</numerusform>
            <numerusform>%n er ikke vurderet; de regnes ikke for milde.</numerusform>
        </translation>
    </message>
    <message>
        <source>A need is one costed line of what a community lacks.</source>
        <translation>Et behov er én linje om, hvad et lokalsamfund mangler, med sin pris.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Record what a community lacks, how severe it is and what it would cost. Add a promise to a need with Ctrl+M and Enter.</source>
        <translation>Notér, hvad et lokalsamfund mangler, hvor alvorligt det er, og hvad det ville koste. Tilføj et løfte til et behov med Ctrl+M og Enter.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least 8 characters; three or four words are better.</source>
        <translation>Mindst 8 tegn; tre-fire ord er bedre.</translation>
    </message>
    <message>
        <source>Both agree. Nobody can look it up for you.</source>
        <translation>De er ens. Ingen kan slå den op for dig.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Den samme igen</translation>
    </message>
    <message>
        <source>The two do not agree yet.</source>
        <translation>De to er ikke ens endnu.</translation>
    </message>
</context>
<context>
    <name>PartnershipsPage</name>
    <message>
        <source>A partnership is authorities that work together.</source>
        <translation>Et partnerskab er myndigheder, der arbejder sammen.</translation>
    </message>
    <message>
        <source>Authorities, associations, institutions, companies.</source>
        <translation>Myndigheder, foreninger, institutioner, virksomheder.</translation>
    </message>
    <message>
        <source>Contacts by function. Residents are never recorded as persons.</source>
        <translation>Kontakter efter funktion. Beboere noteres aldrig som personer.</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerskaber</translation>
    </message>
    <message>
        <source>Who works with whom, and whom to talk to. Prefer the function of a contact to a name.</source>
        <translation>Hvem der arbejder sammen, og hvem man skal tale med. Notér hellere en kontakts funktion end et navn.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Another passphrase</source>
        <translation>En anden adgangssætning</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Skift den</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lad den være</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Nuværende adgangssætning</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Capital letters are on</source>
        <translation>Store bogstaver er slået til</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Skjul det</translation>
    </message>
    <message>
        <source>Keyboard: {0}</source>
        <translation>Tastatur: {0}</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Vis det skrevne</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Confirmed: {0} has everything up to {1}.</source>
        <translation>Bekræftet: {0} har alt til og med {1}.</translation>
    </message>
    <message>
        <source>Give it to one colleague. It is good for 60 days; who has it may ask.</source>
        <translation>Giv den til én kollega. Den gælder i 60 dage; den, der har den, må spørge.</translation>
    </message>
    <message>
        <source>Invitation saved as {0}.</source>
        <translation>Invitation gemt som {0}.</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>Gem invitationen som</translation>
    </message>
    <message>
        <source>Save the receipt as</source>
        <translation>Gem kvitteringen som</translation>
    </message>
    <message>
        <source>The receipt is of a laptop that is not waited for.</source>
        <translation>Kvitteringen er fra en bærbar, der ikke ventes på.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard: paste it into a message.</source>
        <translation>Kvitteringen er i udklipsholderen: sæt den ind i en besked.</translation>
    </message>
    <message>
        <source>Which request?</source>
        <translation>Hvilken anmodning?</translation>
    </message>
    <message>
        <source>invitation.json</source>
        <translation>invitation.json</translation>
    </message>
    <message>
        <source>receipt.txt</source>
        <translation>kvittering.txt</translation>
    </message>
    <message numerus="yes">
        <source>{0} had all but %n changes of yours, {1}.</source>
        <translation>
            <numerusform>{0} havde alt undtagen %n af dine ændringer, {1}.</numerusform>
            <numerusform>{0} havde alt undtagen %n af dine ændringer, {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is in. The laptop learns it with the next copy.</source>
        <translation>{0} er med. Den bærbare får det at vide med næste kopi.</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Hromada, settlement, raion… by any spelling</source>
        <translation>Hromada, by, rajon… med enhver stavning</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>QuantityEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>beløb</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhed</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åben</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>A receipt says what a laptop has. It is a short text without any record in it; send it by any messenger. Each file you copy holds one too.</source>
        <translation>En kvittering siger, hvad en bærbar har. Det er en kort tekst uden poster; send den, som du vil. Hver fil, du kopierer, rummer også en.</translation>
    </message>
    <message>
        <source>Copy mine as text</source>
        <translation>Kopiér min som tekst</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitteringer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>Tag en ind…</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Choose a record in the list</source>
        <translation>Vælg en post på listen</translation>
    </message>
    <message>
        <source>Looked for: {0}.</source>
        <translation>Der er søgt efter: {0}.</translation>
    </message>
    <message>
        <source>Moved to the bin: {0}.</source>
        <translation>Flyttet til papirkurven: {0}.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny vurdering</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nyt tilsagn</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Ny mission</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nyt behov</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Nyt partnerskab</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nyt besøg</translation>
    </message>
    <message>
        <source>Restored from the bin.</source>
        <translation>Gendannet fra papirkurven.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>The draft “{0}” is thrown away.</source>
        <translation>Kladden »{0}« er smidt væk.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} af {1}</translation>
    </message>
    <message>
        <source>{0}: none that fit</source>
        <translation>{0}: ingen, der passer</translation>
    </message>
    <message>
        <source>{0}: none yet</source>
        <translation>{0}: ingen endnu</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Open it with the recovery key</source>
        <translation>Åbn med gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Åbn lageret</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
    <message>
        <source>The 24 words that were written down when the workspace was begun. Headquarters may have them.</source>
        <translation>De 24 ord, der blev skrevet ned, da arbejdsrummet blev begyndt. Hovedkontoret har dem måske.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Noget gik galt i programmet</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>What you typed is kept in drafts. You can go on; if the same happens again, send this text to whoever looks after the program. It holds no record.</source>
        <translation>Det, du skrev, er gemt i kladder. Du kan fortsætte; sker det igen, så send denne tekst til den, der passer programmet. Den rummer ingen poster.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Vælg sikkerhedskopiens mappe</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Vælg mappen…</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>Datidens adgangssætning</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
        <source>The backup stays as it is. This laptop gets a new identity.</source>
        <translation>Sikkerhedskopien bliver, som den er. Denne bærbare får en ny identitet.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Pledged only</source>
        <translation>Kun lovet</translation>
    </message>
    <message>
        <source>a draft is kept</source>
        <translation>en kladde er bevaret</translation>
    </message>
    <message>
        <source>colleagues differ</source>
        <translation>kolleger er uenige</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>ingen dag endnu</translation>
    </message>
    <message>
        <source>severity not assessed</source>
        <translation>alvor ikke vurderet</translation>
    </message>
    <message>
        <source>severity {0}</source>
        <translation>alvor {0}</translation>
    </message>
    <message>
        <source>{0} without a title</source>
        <translation>{0} uden titel</translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message numerus="yes">
        <source>Sent %n</source>
        <translation>
            <numerusform>Sendt %n</numerusform>
            <numerusform>Sendt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · not a receipt: a stick forgets</source>
        <translation>{0} · ingen kvittering: et stik glemmer</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>En anden adgangssætning…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Lock when nobody types for</source>
        <translation>Lås, når ingen skriver i</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstens størrelse</translation>
    </message>
</context>
<context>
    <name>SeverityEditor</name>
    <message>
        <source>0–5 or arrow keys</source>
        <translation>0–5 eller piletaster</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>{0} {1}: {2}. Our own grading.</source>
        <translation>{0} {1}: {2}. Vores egen vurdering.</translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Choose who shares first.</source>
        <translation>Vælg først, hvem der deler.</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>et trin tilbage</translation>
    </message>
    <message>
        <source>since</source>
        <translation>siden</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>So that others know where a value comes from: “Olena’s laptop”.</source>
        <translation>Så andre ved, hvor en værdi kommer fra: »Olenas bærbare«.</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Hvad denne bærbare hedder</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Checked</source>
        <translation>Kontrolleret</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importeret</translation>
    </message>
    <message>
        <source>Look before importing</source>
        <translation>Se før import</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>A folder…</source>
        <translation>En mappe…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Vælg filer…</translation>
    </message>
    <message>
        <source>Files of colleagues are checked and shown; nothing is changed before you say so. Files can also be dropped here.</source>
        <translation>Kollegers filer kontrolleres og vises; intet ændres, før du siger til. Filer kan også slippes her.</translation>
    </message>
    <message numerus="yes">
        <source>From {0} (%n files)</source>
        <translation>
            <numerusform>Fra {0} (%n fil)</numerusform>
            <numerusform>Fra {0} (%n filer)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first, then import</source>
        <translation>Se først, importér så</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tag ind</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n foto eller dokument</numerusform>
            <numerusform>%n fotos og dokumenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to since; that stays.</source>
        <translation>
            <numerusform>Der er siden skrevet i %n post; det bliver.</numerusform>
            <numerusform>Der er siden skrevet i %n poster; det bliver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ; both are kept until a person decides.</source>
        <translation>
            <numerusform>%n værdi afviger; begge bevares, til et menneske afgør det.</numerusform>
            <numerusform>%n værdier afviger; begge bevares, til et menneske afgør det.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to your colleague is on the clipboard: paste it.</source>
        <translation>En besked til din kollega er i udklipsholderen: sæt den ind.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Slet %n post?</numerusform>
            <numerusform>Slet %n poster?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import with the deletions</source>
        <translation>Importér med sletningerne</translation>
    </message>
    <message>
        <source>Imported: {0}.</source>
        <translation>Importeret: {0}.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>Left alone. Nothing was changed.</source>
        <translation>Ladt være. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Look at it again.</source>
        <translation>Intet er taget ind endnu. Se på det igen.</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Gem rapporten som</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gemt som {0}.</translation>
    </message>
    <message>
        <source>So many go to the bin with this import. Ask who deleted them whether that was meant. They can be brought back from the bin.</source>
        <translation>Så mange ryger i papirkurven med denne import. Spørg den, der slettede, om det var meningen. De kan hentes tilbage.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppet. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was left as it was before.</source>
        <translation>Stoppet. Det, der ikke blev færdigt, er, som det var før.</translation>
    </message>
    <message>
        <source>Take in from which folder?</source>
        <translation>Tag ind fra hvilken mappe?</translation>
    </message>
    <message>
        <source>Take in which files?</source>
        <translation>Tag hvilke filer ind?</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n records are as before the import.</source>
        <translation>
            <numerusform>Taget tilbage: %n post er som før importen.</numerusform>
            <numerusform>Taget tilbage: %n poster er som før importen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s records have changed since you looked.</source>
        <translation>Poster på denne bærbare er ændret, siden du så på dem.</translation>
    </message>
    <message>
        <source>Your file {0} could not be taken in: {1} Copy it again, as a new file.</source>
        <translation>Din fil {0} kunne ikke tages ind: {1} Kopiér den igen, som en ny fil.</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>importrapport.txt</translation>
    </message>
    <message>
        <source>{0} asks to join.</source>
        <translation>{0} beder om at være med.</translation>
    </message>
</context>
<context>
    <name>TakingReceipt</name>
    <message>
        <source>Leave it</source>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>Paste the text a colleague sent. It begins with “alliance-receipt” and says what that laptop has; nothing else is in it.</source>
        <translation>Sæt teksten ind, som en kollega sendte. Den begynder med »alliance-receipt« og siger, hvad den bærbare har; andet er der ikke i den.</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation>Tag en kvittering ind</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Tag den ind</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>day.month.year 14:30</source>
        <translation>dag.måned.år 14:30</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Another workspace</source>
        <translation>Et andet arbejdsrum</translation>
    </message>
    <message>
        <source>Capital letters are on.</source>
        <translation>Store bogstaver er slået til.</translation>
    </message>
    <message>
        <source>Everything in it is invented. The passphrase: demonstration</source>
        <translation>Alt i det er opfundet. Adgangssætningen: demonstration</translation>
    </message>
    <message>
        <source>Join or begin another…</source>
        <translation>Tilslut eller begynd et andet…</translation>
    </message>
    <message>
        <source>Locked at {0}. What you were writing is kept as you left it.</source>
        <translation>Låst kl. {0}. Det, du skrev, er bevaret, som du forlod det.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Åbner…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>The passphrase does not open this store.</source>
        <translation>Adgangssætningen åbner ikke dette lager.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Brug gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Your keyboard is set to {0}, and capital letters are on.</source>
        <translation>Tastaturet står på {0}, og store bogstaver er slået til.</translation>
    </message>
    <message>
        <source>Your keyboard is set to {0}.</source>
        <translation>Tastaturet står på {0}.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n days earlier than before</source>
        <translation>
            <numerusform>%n dag tidligere end før</numerusform>
            <numerusform>%n dage tidligere end før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later than before</source>
        <translation>
            <numerusform>%n dag senere end før</numerusform>
            <numerusform>%n dage senere end før</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Slettet eller beholdt</translation>
    </message>
    <message>
        <source>a record that is not here yet</source>
        <translation>en post, der ikke er her endnu</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>slet den</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>behold den</translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>mindre end 1</translation>
    </message>
    <message>
        <source>newer data</source>
        <translation>nyere data</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>intet sted endnu</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>ikke vurderet</translation>
    </message>
    <message>
        <source>price of {0}</source>
        <translation>pris af {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>siden {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{0} % less than before</source>
        <translation>{0} % mindre end før</translation>
    </message>
    <message>
        <source>{0} % more than before</source>
        <translation>{0} % mere end før</translation>
    </message>
    <message>
        <source>{0} million {1}</source>
        <translation>{0} mio. {1}</translation>
    </message>
    <message>
        <source>{0} without a title</source>
        <translation>{0} uden titel</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Begynd et nyt arbejdsrum</translation>
    </message>
    <message>
        <source>Choose the file on the stick. Record at once; this laptop is admitted later.</source>
        <translation>Vælg filen på stikket. Registrér straks; den bærbare lukkes ind senere.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. No Internet is used.</source>
        <translation>Alt bliver på denne computer, krypteret. Internettet bruges ikke.</translation>
    </message>
    <message>
        <source>For the first laptop of a mission. You will write down a recovery key.</source>
        <translation>Til missionens første bærbare. Du skriver en gendannelsesnøgle ned.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Gør klar</translation>
    </message>
    <message>
        <source>Have a backup?</source>
        <translation>Har du en sikkerhedskopi?</translation>
    </message>
    <message>
        <source>I was given an invitation</source>
        <translation>Jeg har fået en invitation</translation>
    </message>
    <message>
        <source>Invented communities and needs, never mixed with real data.</source>
        <translation>Opfundne lokalsamfund og behov, aldrig blandet med rigtige data.</translation>
    </message>
    <message>
        <source>It takes about three minutes.</source>
        <translation>Det tager cirka tre minutter.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Tilslut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se dig om først</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Gendan den</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n ikke bekræftet</numerusform>
            <numerusform>%n ikke bekræftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>There is nothing to do again here.</source>
        <translation>Der er intet at gentage her.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Der er intet at fortryde her.</translation>
    </message>
    <message>
        <source>since {0} · F9</source>
        <translation>siden {0} · F9</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n menneske</numerusform>
            <numerusform>%n mennesker</numerusform>
        </translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>people not known</source>
        <translation>antal mennesker ukendt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>i dag {0}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>i går {0}</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>_ChipRoom</name>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>%n filter mere</numerusform>
            <numerusform>%n filtre mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FoldButton</name>
    <message>
        <source>collapsed</source>
        <translation>foldet sammen</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>foldet ud</translation>
    </message>
</context>
</TS>
