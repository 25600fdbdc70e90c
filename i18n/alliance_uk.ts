<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
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
        <translation>Файл має sha256, name, bytes і type.</translation>
    </message>
    <message>
        <source>A part has at least 64K. Choose a larger size.</source>
        <translation>Частина має щонайменше 64K. Виберіть більший розмір.</translation>
    </message>
    <message>
        <source>A photo or document of this store is damaged. Ask a colleague for it again.</source>
        <translation>Фото чи документ цього сховища пошкоджено. Попросіть його в колеги ще раз.</translation>
    </message>
    <message>
        <source>Add a promise, cover a need</source>
        <translation>Додати обіцянку, покрити потребу</translation>
    </message>
    <message>
        <source>Add the day of the price, so that it can be converted.</source>
        <translation>Додайте день ціни, щоб її можна було перерахувати.</translation>
    </message>
    <message>
        <source>Agreed as</source>
        <translation>Домовлено у формі</translation>
    </message>
    <message>
        <source>Agreed needs something written: a letter at least.</source>
        <translation>Для «погоджено» потрібен документ: щонайменше лист.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Домовленість</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Amount is</source>
        <translation>Сума — це</translation>
    </message>
    <message>
        <source>Amount set aside for it</source>
        <translation>Виділена на це сума</translation>
    </message>
    <message>
        <source>Another program has this store open. Close it and try again.</source>
        <translation>Це сховище відчинене в іншій програмі. Закрийте її і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another program is writing to this store. Wait until it is done and try again.</source>
        <translation>У це сховище пише інша програма. Зачекайте, поки вона закінчить, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Answer true or false.</source>
        <translation>Дайте відповідь true або false.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Як у комп’ютера</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Оцінено</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Оцінювання</translation>
    </message>
    <message>
        <source>Back to the list; the draft is kept</source>
        <translation>Назад до списку; чернетка лишається</translation>
    </message>
    <message>
        <source>Before a visit: what this community said, what it was promised and by whom, and what to ask this time. Any hromada of Ukraine is found by any spelling of its name.</source>
        <translation>Перед візитом: що сказала ця громада, що їй обіцяли і хто, і про що запитати цього разу. Будь-яку громаду України знайдено за будь-яким написанням.</translation>
    </message>
    <message>
        <source>Brought together by</source>
        <translation>Звела</translation>
    </message>
    <message>
        <source>Capacity for partnerships</source>
        <translation>Спроможність до партнерств</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Choose a card, in reading order</source>
        <translation>Вибрати картку, за порядком читання</translation>
    </message>
    <message>
        <source>Choose a code of the list.</source>
        <translation>Виберіть код зі списку.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least 8 characters; three words are better.</source>
        <translation>Виберіть парольну фразу щонайменше з 8 знаків; краще три слова.</translation>
    </message>
    <message>
        <source>Choose a record from the list: ↓ and Enter.</source>
        <translation>Виберіть запис зі списку: ↓ і Enter.</translation>
    </message>
    <message>
        <source>Choose one of the list: Alt+↓ shows it.</source>
        <translation>Виберіть зі списку: його показує Alt+↓.</translation>
    </message>
    <message>
        <source>Choose the currency, too.</source>
        <translation>Виберіть і валюту.</translation>
    </message>
    <message>
        <source>Choose the place from the list: ↓ and Enter.</source>
        <translation>Виберіть місце зі списку: ↓ і Enter.</translation>
    </message>
    <message>
        <source>Choose the status, too.</source>
        <translation>Виберіть і стан.</translation>
    </message>
    <message>
        <source>Choose the unit, too.</source>
        <translation>Виберіть і одиницю.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Codes and contact</source>
        <translation>Коди й контакт</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Колега</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Колеги</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Зобов’язання</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Зобов’язання</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Громади</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Громада</translation>
    </message>
    <message>
        <source>Community it governs</source>
        <translation>Громада, якою керує</translation>
    </message>
    <message>
        <source>Confirmed by (role)</source>
        <translation>Хто підтвердив (посада)</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Consent covers</source>
        <translation>Згода охоплює</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Згоду дано</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contact for membership</source>
        <translation>Контакт щодо членства</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Copy to a stick now</source>
        <translation>Скопіювати на флешку зараз</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копіювання</translation>
    </message>
    <message>
        <source>Cost estimate</source>
        <translation>Оцінка вартості</translation>
    </message>
    <message>
        <source>Cost is from</source>
        <translation>Вартість узято з</translation>
    </message>
    <message>
        <source>Council presidency</source>
        <translation>Головування в раді</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Рахується за</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Critical infrastructure</source>
        <translation>Критична інфраструктура</translation>
    </message>
    <message>
        <source>Critical infrastructure is at least TLP:AMBER.</source>
        <translation>Критична інфраструктура — щонайменше TLP:AMBER.</translation>
    </message>
    <message>
        <source>Critical infrastructure is shown no more exactly than its hromada.</source>
        <translation>Критичну інфраструктуру показують не точніше, ніж до громади.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Вирішити пізніше</translation>
    </message>
    <message>
        <source>Decided by (role)</source>
        <translation>Хто вирішив (посада)</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Displaced people living here</source>
        <translation>Переселенці, які тут живуть</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Достовірність</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>Наповнення</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>For example CoR-UA-2026-05.</source>
        <translation>Наприклад CoR-UA-2026-05.</translation>
    </message>
    <message>
        <source>For the period</source>
        <translation>За період</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Give a list.</source>
        <translation>Дайте список.</translation>
    </message>
    <message>
        <source>Give the passphrase in ALLIANCE_PASSPHRASE or by --passphrase-file.</source>
        <translation>Вкажіть парольну фразу в ALLIANCE_PASSPHRASE або через --passphrase-file.</translation>
    </message>
    <message>
        <source>Give the size of a file in bytes.</source>
        <translation>Вкажіть розмір файлу в байтах.</translation>
    </message>
    <message>
        <source>Give the {0} of a file as text.</source>
        <translation>Вкажіть {0} файлу як текст.</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Перейти до…</translation>
    </message>
    <message>
        <source>Heard on mission</source>
        <translation>Почуто під час місії</translation>
    </message>
    <message>
        <source>Help and all keys</source>
        <translation>Довідка й усі клавіші</translation>
    </message>
    <message>
        <source>Help wanted as</source>
        <translation>Бажана допомога</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Головна</translation>
    </message>
    <message>
        <source>How exactly the place may be shown outside.</source>
        <translation>Наскільки точно можна показувати місце назовні.</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Як далеко зайшло</translation>
    </message>
    <message>
        <source>How it was found out</source>
        <translation>Як це з’ясовано</translation>
    </message>
    <message>
        <source>How much harm it would do in the wrong hands.</source>
        <translation>Якої шкоди це завдало б у чужих руках.</translation>
    </message>
    <message>
        <source>How well this is known.</source>
        <translation>Наскільки добре це відомо.</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Як зустрілися</translation>
    </message>
    <message>
        <source>IATI organisation reference</source>
        <translation>Код організації IATI</translation>
    </message>
    <message>
        <source>Import, copy</source>
        <translation>Імпортувати, копіювати</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>У формі</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>У списку</translation>
    </message>
    <message>
        <source>In differences</source>
        <translation>У розбіжностях</translation>
    </message>
    <message>
        <source>In exchange</source>
        <translation>В обміні</translation>
    </message>
    <message>
        <source>In the Alliance</source>
        <translation>В Альянсі</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Мешканці</translation>
    </message>
    <message>
        <source>Into the form</source>
        <translation>У форму</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Приєдналася</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Зберігати до</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>Вид потреби</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Вид організації</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Вид партнерства</translation>
    </message>
    <message>
        <source>LAU code</source>
        <translation>Код LAU</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Мови розмови</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Очолює</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Вийшла</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правова підстава</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Line {0}, {1}: {2}</source>
        <translation>Рядок {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Line {0}: a name stands twice.</source>
        <translation>Рядок {0}: назва стоїть двічі.</translation>
    </message>
    <message>
        <source>Line {0}: record {1} is of kind {2}.</source>
        <translation>Рядок {0}: запис {1} має вид {2}.</translation>
    </message>
    <message>
        <source>Line {0}: there is no kind “{1}”. See `alliance kinds`.</source>
        <translation>Рядок {0}: немає виду «{1}». Дивіться `alliance kinds`.</translation>
    </message>
    <message>
        <source>Line {0}: there is no record {1}. See `alliance list`.</source>
        <translation>Рядок {0}: немає запису {1}. Дивіться `alliance list`.</translation>
    </message>
    <message>
        <source>Line {0}: this is newer data. Update the program to edit it.</source>
        <translation>Рядок {0}: це новіші дані. Оновіть програму, щоб їх змінити.</translation>
    </message>
    <message>
        <source>Line {0}: this is not JSON. Write one object a line.</source>
        <translation>Рядок {0}: це не JSON. Пишіть один об’єкт у рядку.</translation>
    </message>
    <message>
        <source>Line {0}: write an object after set.</source>
        <translation>Рядок {0}: після set напишіть об’єкт.</translation>
    </message>
    <message>
        <source>Line {0}: write id, kind and set, or id with delete or restore.</source>
        <translation>Рядок {0}: напишіть id, kind і set або id з delete чи restore.</translation>
    </message>
    <message>
        <source>Line {0}: write one of set, delete and restore.</source>
        <translation>Рядок {0}: напишіть одне з set, delete і restore.</translation>
    </message>
    <message>
        <source>Line {0}: write the id as a UUID in lower case, or as “$name”.</source>
        <translation>Рядок {0}: напишіть id як UUID малими літерами або як «$name».</translation>
    </message>
    <message>
        <source>Line {0}: write the id as text.</source>
        <translation>Рядок {0}: напишіть id як текст.</translation>
    </message>
    <message>
        <source>Line {0}: write true after delete or restore.</source>
        <translation>Рядок {0}: після delete чи restore напишіть true.</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Рядок {0}: {1}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Замкнути</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Зіставлення</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Зіставлення</translation>
    </message>
    <message>
        <source>May be published</source>
        <translation>Можна оприлюднити</translation>
    </message>
    <message>
        <source>Men among them</source>
        <translation>Серед них чоловіків</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Місія</translation>
    </message>
    <message>
        <source>Mission code</source>
        <translation>Код місії</translation>
    </message>
    <message>
        <source>Mission member</source>
        <translation>Учасник місії</translation>
    </message>
    <message>
        <source>Mission members</source>
        <translation>Учасники місії</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Місії</translation>
    </message>
    <message>
        <source>Missions, visits and assessments. An assessment is read back to the community, confirmed by it and signed off; after that a later one is written instead.</source>
        <translation>Місії, візити й оцінювання. Оцінювання зачитують громаді, вона його підтверджує, тоді його підписують; після цього натомість пишуть пізніше.</translation>
    </message>
    <message>
        <source>Money has an amount, a currency and a date, and nothing more.</source>
        <translation>Гроші мають суму, валюту й дату, і нічого більше.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More about the place</source>
        <translation>Більше про місце</translation>
    </message>
    <message>
        <source>More people affected ({0}) than inhabitants ({1}). Check which is right.</source>
        <translation>Постраждалих ({0}) більше, ніж мешканців ({1}). Перевірте, що правильне.</translation>
    </message>
    <message>
        <source>More people in need ({0}) than affected ({1}). Check which is right.</source>
        <translation>Тих, хто потребує допомоги ({0}), більше, ніж постраждалих ({1}). Перевірте, що правильне.</translation>
    </message>
    <message>
        <source>More people in need ({0}) than in the whole assessment ({1}).</source>
        <translation>Тих, хто потребує допомоги ({0}), більше, ніж у всьому оцінюванні ({1}).</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Перемістити в кошик</translation>
    </message>
    <message>
        <source>NUTS code</source>
        <translation>Код NUTS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name each language or part: {"en": "…"}.</source>
        <translation>Назвіть кожну мову чи частину: {"en": "…"}.</translation>
    </message>
    <message>
        <source>Name the other record by its id.</source>
        <translation>Вкажіть інший запис за його id.</translation>
    </message>
    <message>
        <source>Name the other records by their ids, in order.</source>
        <translation>Вкажіть інші записи за їхніми id, по порядку.</translation>
    </message>
    <message>
        <source>Name three priorities at most.</source>
        <translation>Назвіть щонайбільше три пріоритети.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>Needed as soon as there is a name.</source>
        <translation>Потрібно, щойно з’являється ім’я.</translation>
    </message>
    <message>
        <source>Needed because this contact has a name.</source>
        <translation>Потрібно, бо цей контакт має ім’я.</translation>
    </message>
    <message>
        <source>Needed within</source>
        <translation>Потрібно протягом</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Потрібен перекладач</translation>
    </message>
    <message>
        <source>Never the plan itself: times and routes are not stored here.</source>
        <translation>Ніколи не сам план: часи й маршрути тут не зберігають.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Next language of this text</source>
        <translation>Наступна мова цього тексту</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>Not answered yet; needed before signing off.</source>
        <translation>Ще немає відповіді; потрібна до підписання.</translation>
    </message>
    <message>
        <source>Not assessed, on and off</source>
        <translation>Не оцінено, увімкнути й вимкнути</translation>
    </message>
    <message>
        <source>Not here yet: {0}. Ask for a bundle with originals.</source>
        <translation>Ще немає тут: {0}. Попросіть пакунок з оригіналами.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Nothing can be written to {0} ({1}). Choose another folder.</source>
        <translation>У {0} не можна нічого записати ({1}). Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Nothing differs in “{0}” of this record. See `alliance conflicts`.</source>
        <translation>У «{0}» цього запису розбіжностей немає. Дивіться `alliance conflicts`.</translation>
    </message>
    <message>
        <source>Nothing of this record is held back.</source>
        <translation>Із цього запису нічого не притримано.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” is kept aside. See `alliance quarantine`.</source>
        <translation>Від «{0}» нічого не відкладено. Див. `alliance quarantine`.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to take this in.</source>
        <translation>Нічого не змінено. Додайте --yes, щоб це прийняти.</translation>
    </message>
    <message>
        <source>Nothing was ever written there, so there is nothing to erase.</source>
        <translation>Там ніколи нічого не писали, тож стирати нічого.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цілі</translation>
    </message>
    <message>
        <source>One need is one line with a place, a sector and, where they are known, people and cost. What nobody has assessed stays “not assessed” and is never counted as mild.</source>
        <translation>Одна потреба — один рядок із місцем, сектором і, де відомо, людьми й вартістю. Що ніхто не оцінив, лишається «не оцінено» й ніколи не вважається легким.</translation>
    </message>
    <message>
        <source>One of the values is erased by now. Edit the record instead.</source>
        <translation>Одне зі значень уже стерто. Натомість змініть запис.</translation>
    </message>
    <message>
        <source>Only an administrator’s laptop can do this. Ask headquarters.</source>
        <translation>Це може зробити лише ноутбук адміністратора. Зверніться до штабу.</translation>
    </message>
    <message>
        <source>Only an administrator’s or a data steward’s laptop can erase. Ask them.</source>
        <translation>Стерти може лише ноутбук адміністратора чи розпорядника даних. Зверніться до них.</translation>
    </message>
    <message>
        <source>Only where contact must continue.</source>
        <translation>Лише там, де контакт має тривати.</translation>
    </message>
    <message>
        <source>Only {0} MB are free there and {1} MB are needed. Copy without photos, or free some room.</source>
        <translation>Там вільно лише {0} МБ, а потрібно {1} МБ. Копіюйте без фото або звільніть місце.</translation>
    </message>
    <message>
        <source>Open choices, calendar</source>
        <translation>Відкрити вибір, календар</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Overall severity</source>
        <translation>Загальна тяжкість</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Попередня частина вікна</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнери</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Партнерство</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Партнерства</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Постраждалі</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>Потребують допомоги</translation>
    </message>
    <message>
        <source>People who returned</source>
        <translation>Ті, хто повернулися</translation>
    </message>
    <message>
        <source>Percent; empty means equal.</source>
        <translation>Відсотки; порожньо — порівну.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Фото й документи</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Запланований кінець</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Запланований початок</translation>
    </message>
    <message>
        <source>Precision of the place</source>
        <translation>Точність місця</translation>
    </message>
    <message>
        <source>Prefer the function; many records need no name.</source>
        <translation>Краще посада; багатьом записам ім’я не потрібне.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Обіцяно через</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Quantity set aside for it</source>
        <translation>Виділена на це кількість</translation>
    </message>
    <message>
        <source>Raised by assessment</source>
        <translation>Виявлено оцінюванням</translation>
    </message>
    <message>
        <source>Rank given by the community</source>
        <translation>Місце, яке дала громада</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Отримує</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles only, no names.</source>
        <translation>Лише посади, без імен.</translation>
    </message>
    <message>
        <source>Row before, after</source>
        <translation>Рядок угору, вниз</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Say how the goods were valued.</source>
        <translation>Скажіть, як оцінено товари.</translation>
    </message>
    <message>
        <source>Say in the note why it goes back.</source>
        <translation>Скажіть у примітці, чому крок назад.</translation>
    </message>
    <message>
        <source>Say what the severity rests on.</source>
        <translation>Скажіть, на чому ґрунтується тяжкість.</translation>
    </message>
    <message>
        <source>Say why it is erased; the reason stays when the data are gone.</source>
        <translation>Скажіть, чому це стирають; причина лишається, коли даних уже немає.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search commitments…</source>
        <translation>Пошук зобов’язань…</translation>
    </message>
    <message>
        <source>Search needs, places…</source>
        <translation>Пошук потреб, місць…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Сектори</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чутливість</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Several laptops are called “{0}”. Name the one by its id.</source>
        <translation>Кілька ноутбуків називаються «{0}». Вкажіть потрібний за його id.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжкість</translation>
    </message>
    <message>
        <source>Severity is</source>
        <translation>Тяжкість — це</translation>
    </message>
    <message>
        <source>Share of each</source>
        <translation>Частка кожного</translation>
    </message>
    <message>
        <source>Share of each sector</source>
        <translation>Частка кожного сектору</translation>
    </message>
    <message>
        <source>Sharing (TLP)</source>
        <translation>Поширення (TLP)</translation>
    </message>
    <message>
        <source>Sharing and source</source>
        <translation>Поширення й джерело</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Коротка назва</translation>
    </message>
    <message>
        <source>Shorten this text to 100 000 characters, or attach it as a file.</source>
        <translation>Скоротіть цей текст до 100 000 знаків або додайте його файлом.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Підписано</translation>
    </message>
    <message>
        <source>So severe a need is usually an emergency or immediate: check the horizon.</source>
        <translation>Така тяжка потреба зазвичай невідкладна або термінова: перевірте строк.</translation>
    </message>
    <message>
        <source>Somebody has settled this meanwhile. Look at it again.</source>
        <translation>Тим часом хтось це вже вирішив. Подивіться ще раз.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Упорядкування</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was left as it was before.</source>
        <translation>Зупинено. Незакінчене лишилося, як було.</translation>
    </message>
    <message>
        <source>Strong in</source>
        <translation>Сильна в</translation>
    </message>
    <message>
        <source>Support there is already</source>
        <translation>Наявна допомога</translation>
    </message>
    <message>
        <source>Take it, go to the next</source>
        <translation>Узяти й перейти до наступної</translation>
    </message>
    <message>
        <source>Take out the characters that are no text.</source>
        <translation>Приберіть знаки, які не є текстом.</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Прийом</translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>The backup does not read back as it was written. Use another disk.</source>
        <translation>Резервна копія читається не так, як була записана. Візьміть інший диск.</translation>
    </message>
    <message>
        <source>The community’s own priorities</source>
        <translation>Власні пріоритети громади</translation>
    </message>
    <message>
        <source>The delegation’s own grading.</source>
        <translation>Власна оцінка делегації.</translation>
    </message>
    <message>
        <source>The disk does not answer. Check it, then restore from the last backup if needed.</source>
        <translation>Диск не відповідає. Перевірте його, а за потреби відновіть з останньої резервної копії.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some room and try again.</source>
        <translation>Диск заповнено. Нічого не змінено; звільніть місце і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The folder of the store is not there. Check its name, and whether its disk is connected.</source>
        <translation>Теки сховища немає. Перевірте її назву і чи під’єднано диск.</translation>
    </message>
    <message>
        <source>The invitation of this request has run out. Invite again.</source>
        <translation>Строк запрошення цього запиту минув. Запросіть ще раз.</translation>
    </message>
    <message>
        <source>The key file of this store is damaged. Restore a backup.</source>
        <translation>Файл ключів цього сховища пошкоджено. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Останній день раніший за перший.</translation>
    </message>
    <message>
        <source>The passphrase does not open this store. Check the keyboard layout and Caps Lock.</source>
        <translation>Парольна фраза не відчиняє цього сховища. Перевірте розкладку клавіатури й Caps Lock.</translation>
    </message>
    <message>
        <source>The points and commas of {0} don’t fit together. Write 1200.50.</source>
        <translation>Крапки й коми в {0} не узгоджуються. Пишіть 1200.50.</translation>
    </message>
    <message>
        <source>The recovery key has 24 words; these are {0}.</source>
        <translation>Ключ відновлення має 24 слова; тут їх {0}.</translation>
    </message>
    <message>
        <source>The shares add up to {0}, not to 100.</source>
        <translation>Частки в сумі дають {0}, а не 100.</translation>
    </message>
    <message>
        <source>The signature of this receipt does not match. Ask for it again.</source>
        <translation>Підпис цієї квитанції не збігається. Попросіть її ще раз.</translation>
    </message>
    <message>
        <source>The store can’t be opened here. Close other programs and try again.</source>
        <translation>Сховище тут не відкривається. Закрийте інші програми і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The store can’t be written to here. Copy it to a folder of your own.</source>
        <translation>Тут у сховище не можна писати. Скопіюйте його у власну теку.</translation>
    </message>
    <message>
        <source>The store is damaged, or its key does not fit. Restore it from the last backup.</source>
        <translation>Сховище пошкоджено або ключ не підходить. Відновіть його з останньої резервної копії.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore it from the last backup.</source>
        <translation>Сховище пошкоджено. Відновіть його з останньої резервної копії.</translation>
    </message>
    <message>
        <source>The window did not open within {0} s.</source>
        <translation>Вікно не відкрилося за {0} с.</translation>
    </message>
    <message>
        <source>The window ended with code {0}: {1}</source>
        <translation>Вікно завершилося з кодом {0}: {1}</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>Then its place is never shown more exactly than the hromada.</source>
        <translation>Тоді його місце ніколи не показують точніше, ніж до громади.</translation>
    </message>
    <message>
        <source>There is a backup {0} already. Wait a second and try again.</source>
        <translation>Резервна копія {0} вже є. Зачекайте секунду і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is a file {0} already. It was left alone; choose another.</source>
        <translation>Файл {0} вже є. Його не чіпали; виберіть інший.</translation>
    </message>
    <message>
        <source>There is a store in this folder already. Choose another folder.</source>
        <translation>У цій теці вже є сховище. Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There is no change {0}. See `alliance history`.</source>
        <translation>Немає зміни {0}. Дивіться `alliance history`.</translation>
    </message>
    <message>
        <source>There is no day {0}.</source>
        <translation>Дня {0} немає.</translation>
    </message>
    <message>
        <source>There is no field “{0}”. See `alliance kinds`.</source>
        <translation>Немає поля «{0}». Дивіться `alliance kinds`.</translation>
    </message>
    <message>
        <source>There is no import {0}. The command that made it printed its id.</source>
        <translation>Немає імпорту {0}. Його id надрукувала команда, що його зробила.</translation>
    </message>
    <message>
        <source>There is no kind “{0}”. See `alliance kinds`.</source>
        <translation>Немає виду «{0}». Дивіться `alliance kinds`.</translation>
    </message>
    <message>
        <source>There is no laptop “{0}”. Known are: {1}.</source>
        <translation>Немає ноутбука «{0}». Відомі: {1}.</translation>
    </message>
    <message>
        <source>There is no place with the code {0}. Look it up by name with `alliance places`.</source>
        <translation>Немає місця з кодом {0}. Знайдіть його за назвою: `alliance places`.</translation>
    </message>
    <message>
        <source>There is no program {0}. Install the program again.</source>
        <translation>Немає програми {0}. Установіть програму ще раз.</translation>
    </message>
    <message>
        <source>There is no record {0} to link to.</source>
        <translation>Немає запису {0}, на який можна послатися.</translation>
    </message>
    <message>
        <source>There is no record {0}. See `alliance list`.</source>
        <translation>Немає запису {0}. Дивіться `alliance list`.</translation>
    </message>
    <message>
        <source>There is no room left in {0}. Nothing was changed; free some, or choose another place.</source>
        <translation>У {0} не лишилося місця. Нічого не змінено; звільніть місце або виберіть інше.</translation>
    </message>
    <message>
        <source>There is no store in {0}. Check the folder’s name.</source>
        <translation>У {0} немає сховища. Перевірте назву теки.</translation>
    </message>
    <message>
        <source>There is no time {0}. Write 14:30.</source>
        <translation>Часу {0} немає. Пишіть 14:30.</translation>
    </message>
    <message>
        <source>There is something called {0} already. Choose another name.</source>
        <translation>Щось із назвою {0} вже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>These 24 words do not fit together. Check each against the paper.</source>
        <translation>Ці 24 слова не складаються разом. Звірте кожне з папером.</translation>
    </message>
    <message>
        <source>This change does not count here, so there is nothing to take back.</source>
        <translation>Ця зміна тут не враховується, тож скасовувати нічого.</translation>
    </message>
    <message>
        <source>This disk takes no file so large. Write smaller parts or use another disk.</source>
        <translation>Цей диск не бере таких великих файлів. Пишіть меншими частинами або візьміть інший диск.</translation>
    </message>
    <message>
        <source>This file is damaged or no bundle. Ask for it to be copied again.</source>
        <translation>Цей файл пошкоджено або це не пакунок. Попросіть скопіювати його ще раз.</translation>
    </message>
    <message>
        <source>This file is damaged or not complete ({0}). Ask for it to be copied again.</source>
        <translation>Цей файл пошкоджено або неповний ({0}). Попросіть скопіювати його ще раз.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Цей файл не є текстом UTF-8. Збережіть його як UTF-8.</translation>
    </message>
    <message>
        <source>This file was made by a newer version. Update the program first.</source>
        <translation>Цей файл зроблено новішою версією. Спершу оновіть програму.</translation>
    </message>
    <message>
        <source>This file was made for another workspace. Nothing was imported.</source>
        <translation>Цей файл зроблено для іншого робочого простору. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>This file was not made for this laptop. Ask for one made for it.</source>
        <translation>Цей файл зроблено не для цього ноутбука. Попросіть зроблений для нього.</translation>
    </message>
    <message>
        <source>This folder holds no store. Choose another, or make a new one.</source>
        <translation>У цій теці немає сховища. Виберіть іншу або створіть нове.</translation>
    </message>
    <message>
        <source>This invitation is damaged. Ask for it again.</source>
        <translation>Це запрошення пошкоджено. Попросіть його ще раз.</translation>
    </message>
    <message>
        <source>This invitation was made by a newer version. Update the program.</source>
        <translation>Це запрошення зроблено новішою версією. Оновіть програму.</translation>
    </message>
    <message>
        <source>This is newer data. Update the program to write another value.</source>
        <translation>Це новіші дані. Оновіть програму, щоб записати інше значення.</translation>
    </message>
    <message>
        <source>This is the laptop you are working on. Revoke it from another one.</source>
        <translation>Це ноутбук, за яким ви працюєте. Відкличте його з іншого.</translation>
    </message>
    <message>
        <source>This receipt is not complete. Ask for it again.</source>
        <translation>Ця квитанція неповна. Попросіть її ще раз.</translation>
    </message>
    <message>
        <source>This receipt is of a laptop that is not admitted here.</source>
        <translation>Ця квитанція від ноутбука, який тут не допущено.</translation>
    </message>
    <message>
        <source>This receipt is of another workspace. Nothing was changed.</source>
        <translation>Ця квитанція з іншого робочого простору. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This record has no place for files called “{0}”.</source>
        <translation>У цього запису немає місця для файлів із назвою «{0}».</translation>
    </message>
    <message>
        <source>This record has too much text. Shorten it, or attach it as a file.</source>
        <translation>У цьому записі забагато тексту. Скоротіть його або додайте файлом.</translation>
    </message>
    <message>
        <source>This record is in the bin. Restore it first.</source>
        <translation>Цей запис у кошику. Спершу відновіть його.</translation>
    </message>
    <message>
        <source>This record is not here any more. Look at the list again.</source>
        <translation>Цього запису тут уже немає. Подивіться на список ще раз.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another workspace.</source>
        <translation>Цей ключ відновлення належить до іншого робочого простору.</translation>
    </message>
    <message>
        <source>This request answers no invitation of this laptop. Invite again.</source>
        <translation>Цей запит не відповідає жодному запрошенню цього ноутбука. Запросіть ще раз.</translation>
    </message>
    <message>
        <source>This request is damaged. Ask for it again.</source>
        <translation>Цей запит пошкоджено. Попросіть його ще раз.</translation>
    </message>
    <message>
        <source>This request is for another workspace. Ask for one made for this.</source>
        <translation>Цей запит для іншого робочого простору. Попросіть зроблений для цього.</translation>
    </message>
    <message>
        <source>This store has changed since you looked. Nothing was taken in yet.</source>
        <translation>Це сховище змінилося відтоді, як ви дивилися. Ще нічого не прийнято.</translation>
    </message>
    <message>
        <source>This store was made by a newer version. Update the program.</source>
        <translation>Це сховище зроблено новішою версією. Оновіть програму.</translation>
    </message>
    <message>
        <source>This value has been changed since. Edit the record instead.</source>
        <translation>Це значення відтоді змінено. Натомість змініть запис.</translation>
    </message>
    <message>
        <source>This value has no parts.</source>
        <translation>Це значення не має частин.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Today, in a date</source>
        <translation>Сьогодні, у даті</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Up to three needs, the most urgent first, in its own ranking.</source>
        <translation>До трьох потреб, найнагальніша перша, за власним порядком.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Діє з</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Діє до</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Оцінено за</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Візити</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Що тут можна зробити</translation>
    </message>
    <message>
        <source>What hinders access</source>
        <translation>Що заважає доступу</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Що дають</translation>
    </message>
    <message>
        <source>What is not yet safe stands first, then what waits for you. Nothing counts as safe before the receipt of another laptop is back.</source>
        <translation>Спершу — що ще не збережено надійно, далі — що чекає на вас. Ніщо не вважається збереженим, доки не повернеться квитанція іншого ноутбука.</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Чого бажають</translation>
    </message>
    <message>
        <source>What this change said has been changed since. Edit the record instead.</source>
        <translation>Те, що сказала ця зміна, відтоді змінено. Натомість змініть запис.</translation>
    </message>
    <message>
        <source>When personal data in it is to be erased.</source>
        <translation>Коли в ньому слід стерти особисті дані.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Куди належить</translation>
    </message>
    <message>
        <source>Where the movement plan is kept</source>
        <translation>Де зберігається план пересування</translation>
    </message>
    <message>
        <source>Where two colleagues wrote different things without knowing of each other, both values are kept until a person chooses. Leaving one open is safe.</source>
        <translation>Де двоє колег написали різне, не знаючи одне про одного, обидва значення зберігаються, доки не вибере людина. Лишити відкритим безпечно.</translation>
    </message>
    <message>
        <source>Whether a record is deleted goes with the record. Hold all of it.</source>
        <translation>Чи запис видалено, йде разом із записом. Притримайте весь.</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Хто відповідав</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Хто вирішує</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Хто дає</translation>
    </message>
    <message>
        <source>Who gives and who receives are the same.</source>
        <translation>Хто дає і хто отримує — одне й те саме.</translation>
    </message>
    <message>
        <source>Who gives what to whom. Left of the gap in the ladder nothing binds; matching a commitment with a need is what makes the need count as covered.</source>
        <translation>Хто що кому дає. Ліворуч від проміжку в сходинках ніщо не зобов’язує; потреба вважається покритою, коли зобов’язання зіставлено з нею.</translation>
    </message>
    <message>
        <source>Who may see it. Empty counts as AMBER.</source>
        <translation>Хто може це бачити. Порожнє вважається AMBER.</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Хто отримує</translation>
    </message>
    <message>
        <source>Who works together, and whom to speak to.</source>
        <translation>Хто працює разом і з ким говорити.</translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation>З ким зустрілися</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Серед них жінок</translation>
    </message>
    <message>
        <source>Word {0}, “{1}”, is not in the list. Check its spelling.</source>
        <translation>Слова {0}, «{1}», немає у списку. Перевірте написання.</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Робоча пошта</translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation>Робочий телефон</translation>
    </message>
    <message>
        <source>Work travels as files. Copy out what the others lack; look at what came before it is imported. An import can be taken back.</source>
        <translation>Робота подорожує файлами. Винесіть, чого бракує іншим; подивіться на те, що надійшло, перед імпортом. Імпорт можна скасувати.</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation>Робочі мови</translation>
    </message>
    <message>
        <source>Write --where FIELD=VALUE with a field of {0}; “{1}” is not that.</source>
        <translation>Пишіть --where FIELD=VALUE з полем із {0}; «{1}» — не те.</translation>
    </message>
    <message>
        <source>Write a day as day.month.year: {0}.</source>
        <translation>Пишіть день як день.місяць.рік: {0}.</translation>
    </message>
    <message>
        <source>Write a day as year-month-day: 2026-05-01.</source>
        <translation>Пишіть день як рік-місяць-день: 2026-05-01.</translation>
    </message>
    <message>
        <source>Write a number as text, for example “12.5”.</source>
        <translation>Пишіть число як текст, наприклад «12.5».</translation>
    </message>
    <message>
        <source>Write a number from {0} to {1}.</source>
        <translation>Напишіть число від {0} до {1}.</translation>
    </message>
    <message>
        <source>Write a number in digits, for example 1200 or 12.5.</source>
        <translation>Пишіть число цифрами, наприклад 1200 або 12.5.</translation>
    </message>
    <message>
        <source>Write a number of at least {0}.</source>
        <translation>Напишіть число, не менше за {0}.</translation>
    </message>
    <message>
        <source>Write a number with a point, for example 12.5.</source>
        <translation>Пишіть число з крапкою, наприклад 12.5.</translation>
    </message>
    <message>
        <source>Write a place as its KATOTTG code: UA and 17 digits.</source>
        <translation>Пишіть місце кодом КАТОТТГ: UA і 17 цифр.</translation>
    </message>
    <message>
        <source>Write a point as {"lat": "49.2", "lon": "37.2"}.</source>
        <translation>Пишіть точку як {"lat": "49.2", "lon": "37.2"}.</translation>
    </message>
    <message>
        <source>Write a quantity as {"amount": "1850", "unit": "m2"}.</source>
        <translation>Пишіть кількість як {"amount": "1850", "unit": "m2"}.</translation>
    </message>
    <message>
        <source>Write a smaller amount.</source>
        <translation>Напишіть меншу суму.</translation>
    </message>
    <message>
        <source>Write a status as "pledged", or with "on", "basis" and "note".</source>
        <translation>Пишіть стан як "pledged" або з "on", "basis" і "note".</translation>
    </message>
    <message>
        <source>Write a time as 2026-05-01T09:30:00+03:00.</source>
        <translation>Пишіть час як 2026-05-01T09:30:00+03:00.</translation>
    </message>
    <message>
        <source>Write a value first.</source>
        <translation>Спершу напишіть значення.</translation>
    </message>
    <message>
        <source>Write a whole number from {0} to {1}.</source>
        <translation>Напишіть ціле число від {0} до {1}.</translation>
    </message>
    <message>
        <source>Write a whole number, at least {0}.</source>
        <translation>Напишіть ціле число, не менше за {0}.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Напишіть ціле число.</translation>
    </message>
    <message>
        <source>Write a whole number: {0} has a part after the point.</source>
        <translation>Напишіть ціле число: {0} має дробову частину.</translation>
    </message>
    <message>
        <source>Write an interval as {"from": "2026-01-01", "to": "2026-03-31"}.</source>
        <translation>Пишіть проміжок як {"from": "2026-01-01", "to": "2026-03-31"}.</translation>
    </message>
    <message>
        <source>Write day and time: {0} 14:30.</source>
        <translation>Пишіть день і час: {0} 14:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude in degrees: 49.2123, 37.2512.</source>
        <translation>Пишіть широту й довготу в градусах: 49.2123, 37.2512.</translation>
    </message>
    <message>
        <source>Write money as {"amount": "1200.00", "currency": "EUR", "date": "2026-05-01"}.</source>
        <translation>Пишіть гроші як {"amount": "1200.00", "currency": "EUR", "date": "2026-05-01"}.</translation>
    </message>
    <message>
        <source>Write money as {"amount": "1200.00", "currency": "EUR"}.</source>
        <translation>Пишіть гроші як {"amount": "1200.00", "currency": "EUR"}.</translation>
    </message>
    <message>
        <source>Write text.</source>
        <translation>Напишіть текст.</translation>
    </message>
    <message>
        <source>Write the NUTS code as two letters and one to three signs.</source>
        <translation>Пишіть код NUTS двома літерами й одним-трьома знаками.</translation>
    </message>
    <message>
        <source>Write the amount in whole cents of {0}.</source>
        <translation>Пишіть суму в цілих сотих {0}.</translation>
    </message>
    <message>
        <source>Write the amount, too.</source>
        <translation>Напишіть і суму.</translation>
    </message>
    <message>
        <source>Write the first day and the last.</source>
        <translation>Напишіть перший день і останній.</translation>
    </message>
    <message>
        <source>Write the offset from UTC too: 2026-05-01T09:30:00+03:00.</source>
        <translation>Пишіть і зсув від UTC: 2026-05-01T09:30:00+03:00.</translation>
    </message>
    <message>
        <source>Write the value as JSON: 4, "text", null.</source>
        <translation>Пишіть значення як JSON: 4, "text", null.</translation>
    </message>
    <message>
        <source>Write the year with four digits: {0}.</source>
        <translation>Пишіть рік чотирма цифрами: {0}.</translation>
    </message>
    <message>
        <source>Write the {0} of a status as text.</source>
        <translation>Пишіть {0} стану як текст.</translation>
    </message>
    <message>
        <source>Write this on one line.</source>
        <translation>Напишіть це одним рядком.</translation>
    </message>
    <message>
        <source>Write true to delete the record, false to keep it.</source>
        <translation>Напишіть true, щоб видалити запис, false, щоб лишити.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Yours, theirs</source>
        <translation>Ваше, їхнє</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>{0} can be {1} or {2}. Write the one you mean without a sign between thousands.</source>
        <translation>{0} може бути {1} або {2}. Напишіть потрібне без знаку між тисячами.</translation>
    </message>
    <message>
        <source>{0} can’t be read. Choose it again.</source>
        <translation>{0} не читається. Виберіть ще раз.</translation>
    </message>
    <message>
        <source>{0} can’t be written to. Choose a folder of your own.</source>
        <translation>У {0} не можна писати. Виберіть власну теку.</translation>
    </message>
    <message>
        <source>{0} can’t be written. Choose another place.</source>
        <translation>{0} не записується. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}). Put the stick in again, or ask for the file again.</source>
        <translation>{0} не вдалося прочитати ({1}). Вставте флешку ще раз або попросіть файл знову.</translation>
    </message>
    <message>
        <source>{0} could not be read ({1}). Try again.</source>
        <translation>{0} не вдалося прочитати ({1}). Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{0} could not be used ({1}). Try again elsewhere.</source>
        <translation>{0} не вдалося використати ({1}). Спробуйте в іншому місці.</translation>
    </message>
    <message>
        <source>{0} could not be written ({1}). Choose another folder.</source>
        <translation>{0} не вдалося записати ({1}). Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{0} does not give back what was written. Use another stick.</source>
        <translation>{0} не повертає записаного. Візьміть іншу флешку.</translation>
    </message>
    <message>
        <source>{0} does not read back as it was written. Use another disk.</source>
        <translation>{0} читається не так, як було записано. Візьміть інший диск.</translation>
    </message>
    <message>
        <source>{0} is a folder. Choose a file.</source>
        <translation>{0} — це тека. Виберіть файл.</translation>
    </message>
    <message>
        <source>{0} is an invitation or a request to join. See `alliance join` and `alliance admit`.</source>
        <translation>{0} — це запрошення або заявка на приєднання. Див. `alliance join` і `alliance admit`.</translation>
    </message>
    <message>
        <source>{0} is missing or empty. Restore it from the last backup.</source>
        <translation>Файлу {0} немає, або він порожній. Відновіть його з останньої резервної копії.</translation>
    </message>
    <message>
        <source>{0} is no backup. Choose the folder that `backup` made.</source>
        <translation>{0} — не резервна копія. Виберіть теку, яку зробила команда `backup`.</translation>
    </message>
    <message>
        <source>{0} is no bundle. Choose a file that `alliance export` wrote.</source>
        <translation>{0} — не пакунок. Виберіть файл, який записала команда `alliance export`.</translation>
    </message>
    <message>
        <source>{0} is no candidate here. See `alliance conflicts`.</source>
        <translation>{0} тут не варіант. Дивіться `alliance conflicts`.</translation>
    </message>
    <message>
        <source>{0} is not empty. Choose a new folder for the demonstration.</source>
        <translation>{0} не порожня. Виберіть нову теку для показу.</translation>
    </message>
    <message>
        <source>{0} is not empty. Restore into a new folder.</source>
        <translation>{0} не порожня. Відновлюйте в нову теку.</translation>
    </message>
    <message>
        <source>{0} is not of this store file, or the two are damaged. Move it to another folder, then open the store again.</source>
        <translation>{0} не від цього файлу сховища, або обидва пошкоджено. Перенесіть його в іншу теку й відкрийте сховище знову.</translation>
    </message>
    <message>
        <source>{0} is not there any more. Put the stick in again and choose it.</source>
        <translation>{0} там уже немає. Вставте флешку ще раз і виберіть.</translation>
    </message>
    <message>
        <source>{0} is not there. Check its name, and whether the stick is still in.</source>
        <translation>{0} немає. Перевірте назву і чи вставлено ще флешку.</translation>
    </message>
    <message>
        <source>{0} is not there. Put the stick in, or choose another folder.</source>
        <translation>{0} немає. Вставте флешку або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>{0} may not be changed by you. Choose a folder of your own.</source>
        <translation>Вам не можна змінювати {0}. Виберіть власну теку.</translation>
    </message>
    <message>
        <source>{0} may not be opened by you. Choose a folder of your own.</source>
        <translation>Вам не можна відкривати {0}. Виберіть власну теку.</translation>
    </message>
    <message>
        <source>{0}: {1}: {2}</source>
        <translation>{0}: {1}: {2}</translation>
    </message>
    <message>
        <source>“{0}” is no id. Write it as `alliance list` prints it.</source>
        <translation>«{0}» — не id. Пишіть так, як друкує `alliance list`.</translation>
    </message>
    <message>
        <source>“{0}” is no language: write en, uk or da.</source>
        <translation>«{0}» — не мова: пишіть en, uk або da.</translation>
    </message>
    <message>
        <source>“{0}” is not in the list {1}.</source>
        <translation>«{0}» немає у списку {1}.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Other people’s work in it</source>
        <translation>Чужа праця в ній</translation>
    </message>
    <message>
        <source>Records what Ukrainian communities need and what others commit to, without a network.</source>
        <translation>Записує, чого потребують українські громади і що їм обіцяють, без мережі.</translation>
    </message>
    <message>
        <source>Version {0} · licence EUPL-1.2</source>
        <translation>Версія {0} · ліцензія EUPL-1.2</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Begin work</source>
        <translation>Почати роботу</translation>
    </message>
    <message>
        <source>So that it is certain that the paper can be read.</source>
        <translation>Щоб упевнитися, що папір можна прочитати.</translation>
    </message>
    <message>
        <source>Two words from the paper</source>
        <translation>Два слова з паперу</translation>
    </message>
    <message>
        <source>Word number {0}</source>
        <translation>Слово номер {0}</translation>
    </message>
    <message>
        <source>Word number {0} is another. Look at the paper, or go back.</source>
        <translation>Слово номер {0} інше. Подивіться на папір або поверніться.</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>A mission has visits, a visit has assessments, an assessment raises needs. Read an assessment back before it is signed off.</source>
        <translation>Місія складається з візитів, візит – з оцінювань, а з оцінювання постають потреби. Зачитайте оцінювання, перш ніж його підписати.</translation>
    </message>
    <message>
        <source>A mission is a delegation that goes, or meets online.</source>
        <translation>Місія – це делегація, яка їде на місце або зустрічається онлайн.</translation>
    </message>
    <message>
        <source>A visit is one stop of a mission in one community.</source>
        <translation>Візит – це одна зупинка місії в одній громаді.</translation>
    </message>
    <message>
        <source>An assessment is a dated snapshot: who told whom what a community needs.</source>
        <translation>Оцінювання – це знімок на певну дату: хто кому сказав, що потрібно громаді.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Оцінювання</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>All laptops of a mission share it: “Kharkiv oblast, May 2026”.</source>
        <translation>Спільна для всіх ноутбуків місії: «Харківщина, травень 2026».</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Почати новий робочий простір</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Назва робочого простору</translation>
    </message>
    <message>
        <source>This laptop will admit the others.</source>
        <translation>Цей ноутбук допускатиме інші.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Add: type a few letters, or ↓</source>
        <translation>Додати: наберіть кілька літер або ↓</translation>
    </message>
    <message>
        <source>Del takes it away</source>
        <translation>Del прибирає</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Agreed</source>
        <translation>Погоджено</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Розходиться</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>У кошику</translation>
    </message>
    <message>
        <source>Nobody has promised</source>
        <translation>Ніхто не обіцяв</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не задоволені</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Pledged only</source>
        <translation>Лише обіцяно</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обіцяно</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжкість</translation>
    </message>
    <message>
        <source>Severity 3 to 5</source>
        <translation>Тяжкість від 3 до 5</translation>
    </message>
    <message>
        <source>Severity 4 to 5</source>
        <translation>Тяжкість від 4 до 5</translation>
    </message>
    <message>
        <source>Severity 5</source>
        <translation>Тяжкість 5</translation>
    </message>
    <message>
        <source>Sorted by name</source>
        <translation>За назвою</translation>
    </message>
    <message>
        <source>Sorted by severity, then people</source>
        <translation>За тяжкістю, потім за кількістю людей</translation>
    </message>
    <message>
        <source>The latest first</source>
        <translation>Спершу найпізніші</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>This mission</source>
        <translation>Ця місія</translation>
    </message>
</context>
<context>
    <name>CommitmentsPage</name>
    <message>
        <source>A commitment says who gives what to whom. It binds from agreed on.</source>
        <translation>Зобов’язання каже, хто кому що дає. Воно зобов’язує, щойно погоджене.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Зобов’язання</translation>
    </message>
    <message>
        <source>Record what was promised, by whom and on what basis. Say which need it covers with Ctrl+M and Enter.</source>
        <translation>Записуйте, що обіцяли, хто і на якій підставі. Яку потребу це покриває, вкажіть через Ctrl+M і Enter.</translation>
    </message>
</context>
<context>
    <name>CommunitiesPage</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>Записано %n</numerusform>
            <numerusform>Записано %n</numerusform>
            <numerusform>Записано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the stop</source>
        <translation>Перед зупинкою</translation>
    </message>
    <message>
        <source>Choose one in the list, or search for it by any spelling.</source>
        <translation>Виберіть у списку або шукайте за будь-яким написанням.</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Громади</translation>
    </message>
    <message>
        <source>New need here</source>
        <translation>Нова потреба тут</translation>
    </message>
    <message>
        <source>No community is chosen</source>
        <translation>Громаду не вибрано</translation>
    </message>
    <message>
        <source>No community is recorded yet</source>
        <translation>Ще не записано жодної громади</translation>
    </message>
    <message>
        <source>No hromada is called so</source>
        <translation>Жодна громада так не називається</translation>
    </message>
    <message>
        <source>Nothing is recorded of {0} yet</source>
        <translation>Про {0} ще нічого не записано</translation>
    </message>
    <message>
        <source>Start a visit there, or write down a first need.</source>
        <translation>Почніть там візит або запишіть першу потребу.</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Почати візит</translation>
    </message>
    <message>
        <source>Try another spelling, or a town or village that lies in it.</source>
        <translation>Спробуйте інше написання або місто чи село в ній.</translation>
    </message>
    <message>
        <source>Type three letters of any hromada of Ukraine to begin with it.</source>
        <translation>Наберіть три літери назви будь-якої громади України, щоб почати з неї.</translation>
    </message>
</context>
<context>
    <name>CommunityModel</name>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n потреба</numerusform>
            <numerusform>%n потреби</numerusform>
            <numerusform>%n потреб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>не оцінено %n</numerusform>
            <numerusform>не оцінено %n</numerusform>
            <numerusform>не оцінено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n severe</source>
        <translation>
            <numerusform>%n тяжка</numerusform>
            <numerusform>%n тяжкі</numerusform>
            <numerusform>%n тяжких</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit {0}</source>
        <translation>останній візит {0}</translation>
    </message>
    <message>
        <source>no needs yet</source>
        <translation>потреб ще немає</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>ще нічого не записано</translation>
    </message>
    <message>
        <source>{0} lies here · {1}</source>
        <translation>Тут лежить {0} · {1}</translation>
    </message>
</context>
<context>
    <name>CommunitySearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
            <numerusform>Знайдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Any hromada of Ukraine</source>
        <translation>Будь-яка громада України</translation>
    </message>
    <message>
        <source>Search communities</source>
        <translation>Пошук громад</translation>
    </message>
    <message>
        <source>Type three letters for any other.</source>
        <translation>Наберіть три літери для будь-якої іншої.</translation>
    </message>
    <message>
        <source>{0}, {1} without records</source>
        <translation>{0}, без записів {1}</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n чернетка</numerusform>
            <numerusform>%n чернетки</numerusform>
            <numerusform>%n чернеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n фото чи документ</numerusform>
            <numerusform>%n фото й документи</numerusform>
            <numerusform>%n фото й документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy out</source>
        <translation>Винести</translation>
    </message>
    <message>
        <source>Copy to {0}</source>
        <translation>Копіювати на {0}</translation>
    </message>
    <message>
        <source>Files of at most</source>
        <translation>Файли щонайбільше</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>No changes; who is in, and what this laptop has</source>
        <translation>Змін немає; хто є і що має цей ноутбук</translation>
    </message>
    <message>
        <source>Nothing to copy: the others have it all</source>
        <translation>Копіювати нічого: інші мають усе</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Фото й документи</translation>
    </message>
    <message>
        <source>Stays here: {0}.</source>
        <translation>Лишається тут: {0}.</translation>
    </message>
    <message>
        <source>This laptop is not let in yet; its request goes along.</source>
        <translation>Цей ноутбук ще не допущено; його запит іде разом.</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>У файл…</translation>
    </message>
    <message>
        <source>To a folder…</source>
        <translation>У теку…</translation>
    </message>
    <message>
        <source>as one file</source>
        <translation>одним файлом</translation>
    </message>
    <message>
        <source>files of at most {0}</source>
        <translation>файлами щонайбільше {0}</translation>
    </message>
    <message>
        <source>has it all</source>
        <translation>має все</translation>
    </message>
    <message numerus="yes">
        <source>lacks %n</source>
        <translation>
            <numerusform>бракує %n</numerusform>
            <numerusform>бракує %n</numerusform>
            <numerusform>бракує %n</numerusform>
        </translation>
    </message>
    <message>
        <source>records at most {0}</source>
        <translation>записи щонайбільше {0}</translation>
    </message>
    <message>
        <source>with photos and documents</source>
        <translation>з фото й документами</translation>
    </message>
    <message>
        <source>with small pictures</source>
        <translation>з малими зображеннями</translation>
    </message>
    <message>
        <source>without photos</source>
        <translation>без фото</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n чернетка</numerusform>
            <numerusform>%n чернетки</numerusform>
            <numerusform>%n чернеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n фото чи документ</numerusform>
            <numerusform>%n фото й документи</numerusform>
            <numerusform>%n фото й документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied and read back: {0} {1}, {2}. You can take the stick out.</source>
        <translation>Скопійовано й перечитано: {0} {1}, {2}. Флешку можна вийняти.</translation>
    </message>
    <message>
        <source>Copy to which file?</source>
        <translation>У який файл копіювати?</translation>
    </message>
    <message>
        <source>Copy to which folder?</source>
        <translation>У яку теку копіювати?</translation>
    </message>
    <message>
        <source>Nothing to copy: the others have it all.</source>
        <translation>Копіювати нічого: інші мають усе.</translation>
    </message>
    <message>
        <source>Stayed here: {0}.</source>
        <translation>Лишилося тут: {0}.</translation>
    </message>
    <message>
        <source>Stopped. No file was left there.</source>
        <translation>Зупинено. Жодного файлу там не лишилося.</translation>
    </message>
    <message>
        <source>They count as safe when another laptop’s receipt is back.</source>
        <translation>Вони вважаються збереженими, коли повернеться квитанція іншого ноутбука.</translation>
    </message>
    <message>
        <source>for-colleagues.alliance</source>
        <translation>dlia-koleh.alliance</translation>
    </message>
    <message numerus="yes">
        <source>in %n files</source>
        <translation>
            <numerusform>в %n файлі</numerusform>
            <numerusform>у %n файлах</numerusform>
            <numerusform>у %n файлах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>день.місяць.рік</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>The passphrase is another now. The data stay as they are.</source>
        <translation>Парольна фраза тепер інша. Дані лишаються, як були.</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>decided</source>
        <translation>вирішено</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>%n matches rest on this amount.</source>
        <translation>
            <numerusform>На цій сумі тримається %n зіставлення.</numerusform>
            <numerusform>На цій сумі тримаються %n зіставлення.</numerusform>
            <numerusform>На цій сумі тримаються %n зіставлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches would lead to the bin.</source>
        <translation>
            <numerusform>%n зіставлення вело б у кошик.</numerusform>
            <numerusform>%n зіставлення вели б у кошик.</numerusform>
            <numerusform>%n зіставлень вели б у кошик.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Інше значення</translation>
    </message>
    <message>
        <source>Before all these changes</source>
        <translation>До всіх цих змін</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>До обох змін</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Обидва</translation>
    </message>
    <message>
        <source>It goes to the bin on every laptop; what was changed meanwhile stays in its history.</source>
        <translation>Він піде в кошик на кожному ноутбуці; змінене тим часом лишається в його історії.</translation>
    </message>
    <message>
        <source>It stays on every laptop, with what was changed meanwhile.</source>
        <translation>Він лишається на кожному ноутбуці, зі змінами, зробленими тим часом.</translation>
    </message>
    <message>
        <source>It then binds nobody.</source>
        <translation>Тоді воно нікого не зобов’язує.</translation>
    </message>
    <message>
        <source>It then binds.</source>
        <translation>Тоді воно зобов’язує.</translation>
    </message>
    <message>
        <source>It then counts among the severe needs.</source>
        <translation>Тоді її рахують серед тяжких потреб.</translation>
    </message>
    <message>
        <source>It then no longer counts among the severe needs.</source>
        <translation>Тоді її більше не рахують серед тяжких потреб.</translation>
    </message>
    <message>
        <source>Keep all texts</source>
        <translation>Лишити всі тексти</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Лишити обидва тексти</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Лишити це</translation>
    </message>
    <message>
        <source>Keep what it was</source>
        <translation>Лишити, як було</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Перемістити в кошик</translation>
    </message>
    <message>
        <source>Neither writer had seen what the other wrote.</source>
        <translation>Жоден не бачив, що написав інший.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Відкрити запис</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Узяти це значення</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Узяти ваше</translation>
    </message>
    <message>
        <source>Take {0}’s value</source>
        <translation>Узяти значення: {0}</translation>
    </message>
    <message>
        <source>This text goes to every laptop with the next copy; the other stays in the history.</source>
        <translation>Цей текст піде на кожен ноутбук із наступною копією; інший лишається в історії.</translation>
    </message>
    <message>
        <source>This value so far</source>
        <translation>Це значення досі</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>changed meanwhile: {0}</source>
        <translation>змінено тим часом: {0}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>стерто</translation>
    </message>
    <message>
        <source>first recorded</source>
        <translation>уперше записано</translation>
    </message>
    <message>
        <source>put back by {0}</source>
        <translation>повернуто: {0}</translation>
    </message>
    <message>
        <source>shown in lists until somebody decides</source>
        <translation>показано у списках, доки хтось не вирішить</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>цей ноутбук</translation>
    </message>
    <message>
        <source>{0} goes to every laptop with the next copy; {1} stays in the history.</source>
        <translation>{0} піде на кожен ноутбук із наступною копією; {1} лишається в історії.</translation>
    </message>
    <message>
        <source>{0}’s</source>
        <translation>{0}</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>All decided</source>
        <translation>Усе вирішено</translation>
    </message>
    <message>
        <source>Both values are kept until a person decides. Leaving one open is safe.</source>
        <translation>Обидва значення зберігаються, доки не вирішить людина. Лишити відкритим безпечно.</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Виберіть значення</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <source>Go on with the next in the list, or take it back with Undo.</source>
        <translation>Переходьте до наступної у списку або поверніть назад.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Розбіжностей немає</translation>
    </message>
    <message>
        <source>Open again: both values stand as before.</source>
        <translation>Знову відкрито: обидва значення, як були.</translation>
    </message>
    <message>
        <source>Settled: {0} is now “{1}”.</source>
        <translation>Вирішено: {0} тепер «{1}».</translation>
    </message>
    <message>
        <source>The others get your decisions with the next copy.</source>
        <translation>Інші отримають ваші рішення з наступною копією.</translation>
    </message>
    <message>
        <source>This one is decided</source>
        <translation>Цю вже вирішено</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Скасувати останнє</translation>
    </message>
    <message>
        <source>When two colleagues write different things to one field, both are shown here after an import, and you choose.</source>
        <translation>Коли двоє колег пишуть в одне поле різне, після імпорту тут видно обидва, і вибираєте ви.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>вибрати</translation>
    </message>
    <message>
        <source>next difference</source>
        <translation>наступна розбіжність</translation>
    </message>
    <message>
        <source>yours or theirs</source>
        <translation>ваше чи їхнє</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <translation>Вирішено {0} з {1}</translation>
    </message>
</context>
<context>
    <name>DossierText</name>
    <message numerus="yes">
        <source>%n displaced people</source>
        <translation>
            <numerusform>%n переселенець</numerusform>
            <numerusform>%n переселенці</numerusform>
            <numerusform>%n переселенців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no cost yet</source>
        <translation>
            <numerusform>%n ще без вартості</numerusform>
            <numerusform>%n ще без вартості</numerusform>
            <numerusform>%n ще без вартості</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitants</source>
        <translation>
            <numerusform>%n мешканець</numerusform>
            <numerusform>%n мешканці</numerusform>
            <numerusform>%n мешканців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met or withdrawn</source>
        <translation>
            <numerusform>%n задоволена чи відкликана</numerusform>
            <numerusform>%n задоволені чи відкликані</numerusform>
            <numerusform>%n задоволених чи відкликаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n потреба</numerusform>
            <numerusform>%n потреби</numerusform>
            <numerusform>%n потреб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing yet</source>
        <translation>
            <numerusform>%n ще нічого</numerusform>
            <numerusform>%n ще нічого</numerusform>
            <numerusform>%n ще нічого</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only pledged</source>
        <translation>
            <numerusform>%n лише обіцяно</numerusform>
            <numerusform>%n лише обіцяно</numerusform>
            <numerusform>%n лише обіцяно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations here</source>
        <translation>
            <numerusform>%n організація тут</numerusform>
            <numerusform>%n організації тут</numerusform>
            <numerusform>%n організацій тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners</source>
        <translation>
            <numerusform>%n партнер</numerusform>
            <numerusform>%n партнери</numerusform>
            <numerusform>%n партнерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an agreed promise</source>
        <translation>
            <numerusform>%n з погодженою обіцянкою</numerusform>
            <numerusform>%n з погодженою обіцянкою</numerusform>
            <numerusform>%n з погодженою обіцянкою</numerusform>
        </translation>
    </message>
    <message>
        <source>Access: {0}</source>
        <translation>Доступ: {0}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Погоджено</translation>
    </message>
    <message>
        <source>By severity and people it is the same.</source>
        <translation>За тяжкістю й людьми він такий самий.</translation>
    </message>
    <message>
        <source>By severity and people it would be {0}.</source>
        <translation>За тяжкістю й людьми було б {0}.</translation>
    </message>
    <message>
        <source>Last visit {0}</source>
        <translation>Останній візит {0}</translation>
    </message>
    <message>
        <source>No visit recorded yet</source>
        <translation>Візитів ще не записано</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ще нічого</translation>
    </message>
    <message>
        <source>Pledged only</source>
        <translation>Лише обіцяно</translation>
    </message>
    <message>
        <source>Rural hromada</source>
        <translation>Сільська громада</translation>
    </message>
    <message>
        <source>Settlement hromada</source>
        <translation>Селищна громада</translation>
    </message>
    <message>
        <source>Severity not assessed</source>
        <translation>Тяжкість не оцінено</translation>
    </message>
    <message>
        <source>Severity {0} {1}</source>
        <translation>Тяжкість {0} {1}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Their own order of {0}.</source>
        <translation>Їхній власний порядок від {0}.</translation>
    </message>
    <message>
        <source>Their own order.</source>
        <translation>Їхній власний порядок.</translation>
    </message>
    <message>
        <source>They have not ranked them; by severity and people.</source>
        <translation>Вони їх не впорядкували; за тяжкістю й людьми.</translation>
    </message>
    <message>
        <source>Urban hromada</source>
        <translation>Міська громада</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Візит заплановано</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>сума не відома</translation>
    </message>
    <message>
        <source>basis not known</source>
        <translation>підстава не відома</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>вартість не відома</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>строк {0}</translation>
    </message>
    <message numerus="yes">
        <source>no news for %n days</source>
        <translation>
            <numerusform>без новин %n день</numerusform>
            <numerusform>без новин %n дні</numerusform>
            <numerusform>без новин %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>нікого не названо</translation>
    </message>
    <message>
        <source>status not known</source>
        <translation>стан не відомий</translation>
    </message>
    <message>
        <source>their number {0}</source>
        <translation>їхній номер {0}</translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation>строк був {0}</translation>
    </message>
    <message>
        <source>{0} without a title</source>
        <translation>{0} без назви</translation>
    </message>
    <message>
        <source>{0}: how many people does it concern?</source>
        <translation>{0}: скількох людей це стосується?</translation>
    </message>
    <message>
        <source>{0}: how severe is it?</source>
        <translation>{0}: наскільки це тяжко?</translation>
    </message>
    <message>
        <source>{0}: is it still coming?</source>
        <translation>{0}: чи ще надійде?</translation>
    </message>
    <message>
        <source>{0}: what would it cost?</source>
        <translation>{0}: скільки це коштувало б?</translation>
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
        <translation>Рахується за потребами, не за грошима.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>No need of theirs is recorded yet.</source>
        <translation>Їхніх потреб ще не записано.</translation>
    </message>
    <message>
        <source>Nobody has promised anything yet.</source>
        <translation>Ніхто ще нічого не обіцяв.</translation>
    </message>
    <message>
        <source>To ask this time</source>
        <translation>Запитати цього разу</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Що вони сказали</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Що обіцяли</translation>
    </message>
    <message>
        <source>Who is here, and partners</source>
        <translation>Хто тут є, і партнери</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>день не відомий</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Обмін</translation>
    </message>
    <message>
        <source>Import from {0}</source>
        <translation>Імпорт із {0}</translation>
    </message>
    <message>
        <source>Look at what would change; nothing is changed before you say so.</source>
        <translation>Подивіться, що змінилося б; без вашої згоди нічого не змінюється.</translation>
    </message>
    <message>
        <source>Work travels as files: on a stick, by mail, in a shared folder.</source>
        <translation>Робота подорожує файлами: на флешці, поштою, у спільній теці.</translation>
    </message>
</context>
<context>
    <name>ExchangeWork</name>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} з {2}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Take it</source>
        <translation>Узяти</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>розходиться</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обов’язково</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>A copy outside this program is not encrypted.</source>
        <translation>Копія поза програмою не зашифрована.</translation>
    </message>
    <message>
        <source>Add photos or documents</source>
        <translation>Додати фото чи документи</translation>
    </message>
    <message>
        <source>Add photos or documents…</source>
        <translation>Додати фото чи документи…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>vstavlene-zobrazhennia.png</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>add</source>
        <translation>додати</translation>
    </message>
    <message>
        <source>expected from {0}</source>
        <translation>очікується від {0}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файли</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ще немає тут</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>або перетягніть їх сюди</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: {0}, {1}</source>
        <translation>Фільтр: {0}, {1}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n answers are still needed before signing off.</source>
        <translation>
            <numerusform>До підписання потрібна ще %n відповідь.</numerusform>
            <numerusform>До підписання потрібні ще %n відповіді.</numerusform>
            <numerusform>До підписання потрібно ще %n відповідей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields can’t be read yet; they stay as typed.</source>
        <translation>
            <numerusform>%n поле ще не читається; воно лишається, як введено.</numerusform>
            <numerusform>%n поля ще не читаються; вони лишаються, як введено.</numerusform>
            <numerusform>%n полів ще не читаються; вони лишаються, як введено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Усе збережено.</translation>
    </message>
    <message>
        <source>Put back: what you typed is gone from the form.</source>
        <translation>Повернуто: введене зникло з форми.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restored from the bin.</source>
        <translation>Відновлено з кошика.</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>Збережено {0}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Signed off: write a later assessment instead.</source>
        <translation>Підписано: натомість запишіть пізніше оцінювання.</translation>
    </message>
    <message>
        <source>This record is in the bin.</source>
        <translation>Цей запис у кошику.</translation>
    </message>
    <message>
        <source>What has left this laptop before can’t be called back.</source>
        <translation>Те, що вже покинуло цей ноутбук, повернути не можна.</translation>
    </message>
    <message>
        <source>{0} changed this record while you were writing: {1}.</source>
        <translation>{0}: запис змінено, поки ви писали: {1}.</translation>
    </message>
    <message>
        <source>{0} moved this record to the bin while you were writing.</source>
        <translation>{0}: запис переміщено в кошик, поки ви писали.</translation>
    </message>
    <message>
        <source>{0} wrote “{1}” here meanwhile.</source>
        <translation>{0}: тим часом тут записано «{1}».</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n тут</numerusform>
            <numerusform>%n тут</numerusform>
            <numerusform>%n тут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still expected</source>
        <translation>
            <numerusform>ще очікується %n</numerusform>
            <numerusform>ще очікується %n</numerusform>
            <numerusform>ще очікується %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>Є відповіді: {0} з {1}</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Every field is kept as you type</source>
        <translation>Кожне поле зберігається, щойно ви пишете</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Зберігаємо…</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Зберігається, щойно пишете</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Записуємо…</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>A draft, not saved yet</source>
        <translation>Чернетка, ще не збережено</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Новий запис: {0}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ще не збережено</translation>
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
        <translation>Сторінка, запис або що хочете зробити</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Що підходить</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Changed: {0}</source>
        <translation>Змінено: {0}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Переміщено в кошик</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Restored from the bin</source>
        <translation>Відновлено з кошика</translation>
    </message>
    <message>
        <source>does not count: from a laptop that is not let in</source>
        <translation>не враховано: з ноутбука, який не допущено</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>Has everything</source>
        <translation>Має все</translation>
    </message>
    <message numerus="yes">
        <source>Lacks %n</source>
        <translation>
            <numerusform>Бракує %n</numerusform>
            <numerusform>Бракує %n</numerusform>
            <numerusform>Бракує %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>ще нічого не чути</translation>
    </message>
    <message>
        <source>receipt of {0}</source>
        <translation>квитанція: {0}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n changes are confirmed by nobody yet</source>
        <translation>
            <numerusform>%n зміну ще ніхто не підтвердив</numerusform>
            <numerusform>%n зміни ще ніхто не підтвердив</numerusform>
            <numerusform>%n змін ще ніхто не підтвердив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are confirmed by nobody yet, since {0}</source>
        <translation>
            <numerusform>%n зміну ще ніхто не підтвердив, від {0}</numerusform>
            <numerusform>%n зміни ще ніхто не підтвердив, від {0}</numerusform>
            <numerusform>%n змін ще ніхто не підтвердив, від {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields filled</source>
        <translation>
            <numerusform>заповнено %n поле</numerusform>
            <numerusform>заповнено %n поля</numerusform>
            <numerusform>заповнено %n полів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more communities</source>
        <translation>
            <numerusform>ще %n громада</numerusform>
            <numerusform>ще %n громади</numerusform>
            <numerusform>ще %n громад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more drafts</source>
        <translation>
            <numerusform>ще %n чернетка</numerusform>
            <numerusform>ще %n чернетки</numerusform>
            <numerusform>ще %n чернеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs</source>
        <translation>
            <numerusform>%n потреба</numerusform>
            <numerusform>%n потреби</numerusform>
            <numerusform>%n потреб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on {0}.</source>
        <translation>
            <numerusform>Із них %n — на {0}.</numerusform>
            <numerusform>Із них %n — на {0}.</numerusform>
            <numerusform>Із них %n — на {0}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents are confirmed by nobody yet</source>
        <translation>
            <numerusform>%n фото чи документ ще ніхто не підтвердив</numerusform>
            <numerusform>%n фото й документи ще ніхто не підтвердив</numerusform>
            <numerusform>%n фото й документів ще ніхто не підтвердив</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a copy of everything; nothing is lost meanwhile.</source>
        <translation>Попросіть копію всього; тим часом нічого не втрачено.</translation>
    </message>
    <message>
        <source>Assessed {0}</source>
        <translation>Оцінено {0}</translation>
    </message>
    <message>
        <source>Communities of this mission</source>
        <translation>Громади цієї місії</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Скопіювати зараз</translation>
    </message>
    <message>
        <source>Earlier work of {0} is missing</source>
        <translation>Бракує ранішої роботи: {0}</translation>
    </message>
    <message>
        <source>Lately written here</source>
        <translation>Нещодавно записане тут</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новий візит</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>Чернеток немає.</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Invite a colleague’s laptop on the page Exchange.</source>
        <translation>Ще нікого немає. Запросіть ноутбук колеги на сторінці «Обмін».</translation>
    </message>
    <message>
        <source>Not visited yet</source>
        <translation>Ще не відвідано</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>На вас ніщо не чекає.</translation>
    </message>
    <message>
        <source>They are on this laptop alone. Copy them to a stick.</source>
        <translation>Вони лише на цьому ноутбуці. Скопіюйте їх на флешку.</translation>
    </message>
    <message>
        <source>They count as safe when another laptop’s receipt is back.</source>
        <translation>Вони вважаються збереженими, коли повернеться квитанція іншого ноутбука.</translation>
    </message>
    <message>
        <source>Visited {0}</source>
        <translation>Відвідано {0}</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Чекає на вас</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>Що тепер</translation>
    </message>
    <message>
        <source>Who has our work</source>
        <translation>У кого наша робота</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived {0}</source>
        <translation>надійшло {0}</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>нічого не обіцяно</translation>
    </message>
    <message>
        <source>promised {0}</source>
        <translation>обіцяно {0}</translation>
    </message>
    <message>
        <source>stopped at {0}, {1}</source>
        <translation>зупинилися на: {0}, {1}</translation>
    </message>
    <message numerus="yes">
        <source>values differ between colleagues</source>
        <translation>
            <numerusform>значення розходиться між колегами</numerusform>
            <numerusform>значення розходяться між колегами</numerusform>
            <numerusform>значень розходяться між колегами</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} asks to join</source>
        <translation>{0} просить приєднати</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Відрізняється</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>goes to the bin; you have not changed it</source>
        <translation>іде в кошик; ви його не змінювали</translation>
    </message>
    <message>
        <source>newer data: shown when the program is updated</source>
        <translation>новіші дані: їх видно після оновлення програми</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>невідомо хто</translation>
    </message>
    <message>
        <source>yours {0}</source>
        <translation>ваше {0}</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>За громадами</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>За видами</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>За людьми</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групувати</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Що змінюється</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more files were refused.</source>
        <translation>
            <numerusform>Ще %n файл відхилено.</numerusform>
            <numerusform>Ще %n файли відхилено.</numerusform>
            <numerusform>Ще %n файлів відхилено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a copy of everything; nothing is lost meanwhile.</source>
        <translation>Попросіть копію всього; тим часом нічого не втрачено.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Повні</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Відрізняються</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Earlier work of {0} is missing.</source>
        <translation>Бракує ранішої роботи: {0}.</translation>
    </message>
    <message>
        <source>Everything in these files is here already.</source>
        <translation>Усе з цих файлів тут уже є.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>Імпортувати %n зміну</numerusform>
            <numerusform>Імпортувати %n зміни</numerusform>
            <numerusform>Імпортувати %n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n changes. Everybody sees them here now.</source>
        <translation>
            <numerusform>Імпортовано: %n зміна. Тепер її тут видно всім.</numerusform>
            <numerusform>Імпортовано: %n зміни. Тепер їх тут видно всім.</numerusform>
            <numerusform>Імпортовано: %n змін. Тепер їх тут видно всім.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was left alone; the others do not need it.</source>
        <translation>Його не чіпали; інші його не потребують.</translation>
    </message>
    <message>
        <source>Laptop not let in yet</source>
        <translation>Ноутбук ще не допущено</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Nobody whose work could be read</source>
        <translation>Нікого, чию роботу можна прочитати</translation>
    </message>
    <message>
        <source>Not all complete</source>
        <translation>Не всі повні</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ще нічого не змінено.</translation>
    </message>
    <message>
        <source>Part {0} of {1} from {2} is not here yet.</source>
        <translation>Частини {0} з {1} від {2} ще немає.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Зберегти звіт…</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>Подивитися розбіжності</translation>
    </message>
    <message>
        <source>Signature matches</source>
        <translation>Підпис збігається</translation>
    </message>
    <message>
        <source>The first {0} of {1} records are listed.</source>
        <translation>Показано перші {0} з {1} записів.</translation>
    </message>
    <message>
        <source>What is here can be imported now; import the rest when it comes.</source>
        <translation>Те, що є, можна імпортувати зараз; решту — коли надійде.</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Що попросити</translation>
    </message>
    <message>
        <source>earlier parts are missing</source>
        <translation>бракує раніших частин</translation>
    </message>
    <message>
        <source>newer data</source>
        <translation>новіші дані</translation>
    </message>
    <message>
        <source>photos {0}</source>
        <translation>фото {0}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>див. нижче</translation>
    </message>
    <message>
        <source>they stay in the bin</source>
        <translation>лишаються в кошику</translation>
    </message>
    <message>
        <source>till the laptop is let in</source>
        <translation>доки ноутбук не допущено</translation>
    </message>
    <message>
        <source>work of {0}</source>
        <translation>робота за {0}</translation>
    </message>
    <message>
        <source>work of {0} to {1}</source>
        <translation>робота з {0} до {1}</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>записано {0}</translation>
    </message>
    <message>
        <source>you decide later</source>
        <translation>вирішите пізніше</translation>
    </message>
</context>
<context>
    <name>IntervalEditor</name>
    <message>
        <source>first day</source>
        <translation>перший день</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>останній день</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Choose the invitation</source>
        <translation>Виберіть запрошення</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Вибрати запрошення…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Join a workspace</source>
        <translation>Приєднатися до робочого простору</translation>
    </message>
    <message>
        <source>Whom you work for</source>
        <translation>На кого працюєте</translation>
    </message>
    <message>
        <source>Work can begin at once. Others see it when this laptop is admitted.</source>
        <translation>Працювати можна відразу. Інші побачать це, коли ноутбук допустять.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>“{0}”, good until {1}</source>
        <translation>«{0}», діє до {1}</translation>
    </message>
</context>
<context>
    <name>JoinedStep</name>
    <message>
        <source>Begin work</source>
        <translation>Почати роботу</translation>
    </message>
    <message>
        <source>Put the request on the stick…</source>
        <translation>Записати запит на флешку…</translation>
    </message>
    <message>
        <source>Read them to whoever invited you, by telephone or face to face.</source>
        <translation>Прочитайте їх тому, хто вас запросив, телефоном чи особисто.</translation>
    </message>
    <message>
        <source>Six words to compare</source>
        <translation>Шість слів для звірки</translation>
    </message>
    <message>
        <source>The same six stand on their screen. Then they admit this laptop.</source>
        <translation>Ті самі шість — на їхньому екрані. Тоді цей ноутбук допустять.</translation>
    </message>
    <message>
        <source>Where to put the request</source>
        <translation>Куди записати запит</translation>
    </message>
    <message>
        <source>{0} is written. Give it to whoever invited you.</source>
        <translation>{0} записано. Віддайте тому, хто вас запросив.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>I have written them down</source>
        <translation>Слова записано</translation>
    </message>
    <message>
        <source>It opens the store when the passphrase is lost, and admits administrators.</source>
        <translation>Він відчиняє сховище, коли парольну фразу втрачено, і допускає адміністраторів.</translation>
    </message>
    <message>
        <source>Keep the paper apart from the laptop. Next, two of them are asked for.</source>
        <translation>Тримайте папір окремо від ноутбука. Далі запитають два слова.</translation>
    </message>
    <message>
        <source>These 24 words are shown once. Write them on paper now.</source>
        <translation>Ці 24 слова показують один раз. Запишіть їх на папері зараз.</translation>
    </message>
    <message>
        <source>Write down the recovery key</source>
        <translation>Запишіть ключ відновлення</translation>
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
        <translation>також {0}: {1}</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>данською</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>англійською</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>українською</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>мовою: {0}</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {0}</source>
        <translation>Мова: {0}</translation>
    </message>
</context>
<context>
    <name>LaptopsCard</name>
    <message>
        <source>Compare words…</source>
        <translation>Звірити слова…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Запросити ноутбук…</translation>
    </message>
    <message>
        <source>Inviting and letting in is done on an administrator’s laptop.</source>
        <translation>Запрошують і допускають на ноутбуці адміністратора.</translation>
    </message>
    <message>
        <source>Laptops of this workspace</source>
        <translation>Ноутбуки цього робочого простору</translation>
    </message>
    <message>
        <source>Let in by a file…</source>
        <translation>Допустити за файлом…</translation>
    </message>
    <message>
        <source>Nobody else is in yet. Invite a colleague’s laptop.</source>
        <translation>Ще нікого немає. Запросіть ноутбук колеги.</translation>
    </message>
    <message>
        <source>This laptop waits to be let in. Copy once for an administrator; when they ring, read these six words to each other.</source>
        <translation>Цей ноутбук чекає на допуск. Скопіюйте раз для адміністратора; коли той зателефонує, прочитайте одне одному ці шість слів.</translation>
    </message>
    <message>
        <source>{0} asks to join</source>
        <translation>{0} просить приєднати</translation>
    </message>
</context>
<context>
    <name>LettingIn</name>
    <message>
        <source>If one word is another, somebody else made this request: do not let it in.</source>
        <translation>Якщо хоч одне слово інше, запит зробив хтось інший: не допускайте.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Ring {0} and read these six words to each other. The other laptop shows the same ones on its page Exchange.</source>
        <translation>Зателефонуйте {0} і прочитайте одне одному ці шість слів. Інший ноутбук показує ті самі на сторінці «Обмін».</translation>
    </message>
    <message>
        <source>The words match: let in</source>
        <translation>Слова збігаються: допустити</translation>
    </message>
    <message>
        <source>{0} asks to join</source>
        <translation>{0} просить приєднати</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Не оцінено</translation>
    </message>
</context>
<context>
    <name>LinkEditor</name>
    <message>
        <source>Type a few letters, or ↓</source>
        <translation>Наберіть кілька літер або ↓</translation>
    </message>
</context>
<context>
    <name>LinkField</name>
    <message>
        <source>Make: {0} “{1}”</source>
        <translation>Створити: {0} «{1}»</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Add a promise</source>
        <translation>Додати обіцянку</translation>
    </message>
    <message>
        <source>Cover a need</source>
        <translation>Покрити потребу</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n needs</source>
        <translation>
            <numerusform>Покриває %n потребу</numerusform>
            <numerusform>Покриває %n потреби</numerusform>
            <numerusform>Покриває %n потреб</numerusform>
        </translation>
    </message>
    <message>
        <source>New promise: “{0}”</source>
        <translation>Нова обіцянка: «{0}»</translation>
    </message>
    <message>
        <source>Set against each other.</source>
        <translation>Зіставлено.</translation>
    </message>
    <message>
        <source>Take off: {0}</source>
        <translation>Зняти: {0}</translation>
    </message>
    <message>
        <source>Taken off: {0}.</source>
        <translation>Знято: {0}.</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>date of price</source>
        <translation>дата ціни</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message numerus="yes">
        <source>%n are not assessed; they are not counted as mild.</source>
        <translation>
            <numerusform>%n не оцінено; її не вважають легкою.</numerusform>
            <numerusform>%n не оцінено; їх не вважають легкими.</numerusform>
            <numerusform>%n не оцінено; їх не вважають легкими.</numerusform>
        </translation>
    </message>
    <message>
        <source>A need is one costed line of what a community lacks.</source>
        <translation>Потреба – це один рядок про те, чого бракує громаді, з його вартістю.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потреби</translation>
    </message>
    <message>
        <source>Record what a community lacks, how severe it is and what it would cost. Add a promise to a need with Ctrl+M and Enter.</source>
        <translation>Записуйте, чого бракує громаді, наскільки це тяжко і скільки коштувало б. Обіцянку до потреби додають Ctrl+M і Enter.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>At least 8 characters; three or four words are better.</source>
        <translation>Щонайменше 8 знаків; краще три-чотири слова.</translation>
    </message>
    <message>
        <source>Both agree. Nobody can look it up for you.</source>
        <translation>Обидві збігаються. Ніхто не зможе її підказати.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Та сама ще раз</translation>
    </message>
    <message>
        <source>The two do not agree yet.</source>
        <translation>Вони ще не збігаються.</translation>
    </message>
</context>
<context>
    <name>PartnershipsPage</name>
    <message>
        <source>A partnership is authorities that work together.</source>
        <translation>Партнерство – це органи влади, що працюють разом.</translation>
    </message>
    <message>
        <source>Authorities, associations, institutions, companies.</source>
        <translation>Органи влади, асоціації, установи, підприємства.</translation>
    </message>
    <message>
        <source>Contacts by function. Residents are never recorded as persons.</source>
        <translation>Контакти за посадами. Мешканців ніколи не записують як осіб.</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Партнерства</translation>
    </message>
    <message>
        <source>Who works with whom, and whom to talk to. Prefer the function of a contact to a name.</source>
        <translation>Хто з ким працює і з ким говорити. Краще зазначити посаду контакту, ніж ім’я.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Another passphrase</source>
        <translation>Інша парольна фраза</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Лишити, як є</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Дотеперішня парольна фраза</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Capital letters are on</source>
        <translation>Увімкнено великі літери</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Keyboard: {0}</source>
        <translation>Клавіатура: {0}</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показати введене</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Confirmed: {0} has everything up to {1}.</source>
        <translation>Підтверджено: {0} має все до {1}.</translation>
    </message>
    <message>
        <source>Give it to one colleague. It is good for 60 days; who has it may ask.</source>
        <translation>Дайте його одному колезі. Діє 60 днів; хто має його, може просити.</translation>
    </message>
    <message>
        <source>Invitation saved as {0}.</source>
        <translation>Запрошення збережено як {0}.</translation>
    </message>
    <message>
        <source>Save the invitation as</source>
        <translation>Зберегти запрошення як</translation>
    </message>
    <message>
        <source>Save the receipt as</source>
        <translation>Зберегти квитанцію як</translation>
    </message>
    <message>
        <source>The receipt is of a laptop that is not waited for.</source>
        <translation>Квитанція від ноутбука, на який не чекають.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard: paste it into a message.</source>
        <translation>Квитанція в буфері обміну: вставте її в повідомлення.</translation>
    </message>
    <message>
        <source>Which request?</source>
        <translation>Який запит?</translation>
    </message>
    <message>
        <source>invitation.json</source>
        <translation>zaproshennia.json</translation>
    </message>
    <message>
        <source>receipt.txt</source>
        <translation>kvytantsiia.txt</translation>
    </message>
    <message numerus="yes">
        <source>{0} had all but %n changes of yours, {1}.</source>
        <translation>
            <numerusform>{0} має все, крім %n вашої зміни, {1}.</numerusform>
            <numerusform>{0} має все, крім %n ваших змін, {1}.</numerusform>
            <numerusform>{0} має все, крім %n ваших змін, {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is in. The laptop learns it with the next copy.</source>
        <translation>{0} допущено. Ноутбук дізнається з наступною копією.</translation>
    </message>
</context>
<context>
    <name>PlaceEditor</name>
    <message>
        <source>Hromada, settlement, raion… by any spelling</source>
        <translation>Громада, поселення, район… у будь-якому написанні</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>QuantityEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сума</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>одиниця</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Замкнути</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n відкрита</numerusform>
            <numerusform>%n відкриті</numerusform>
            <numerusform>%n відкритих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>A receipt says what a laptop has. It is a short text without any record in it; send it by any messenger. Each file you copy holds one too.</source>
        <translation>Квитанція каже, що має ноутбук. Це короткий текст без жодного запису; надсилайте його будь-яким месенджером. Є вона й у кожному файлі, який ви копіюєте.</translation>
    </message>
    <message>
        <source>Copy mine as text</source>
        <translation>Скопіювати мою текстом</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанції</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>Прийняти…</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Choose a record in the list</source>
        <translation>Виберіть запис у списку</translation>
    </message>
    <message>
        <source>Looked for: {0}.</source>
        <translation>Шукали: {0}.</translation>
    </message>
    <message>
        <source>Moved to the bin: {0}.</source>
        <translation>Переміщено в кошик: {0}.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Нове оцінювання</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Нове зобов’язання</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новий контакт</translation>
    </message>
    <message>
        <source>New mission</source>
        <translation>Нова місія</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Нова потреба</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Нова організація</translation>
    </message>
    <message>
        <source>New partnership</source>
        <translation>Нове партнерство</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новий візит</translation>
    </message>
    <message>
        <source>Restored from the bin.</source>
        <translation>Відновлено з кошика.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>The draft “{0}” is thrown away.</source>
        <translation>Чернетку «{0}» викинуто.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} із {1}</translation>
    </message>
    <message>
        <source>{0}: none that fit</source>
        <translation>{0}: таких немає</translation>
    </message>
    <message>
        <source>{0}: none yet</source>
        <translation>{0}: ще немає</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open it with the recovery key</source>
        <translation>Відчинити ключем відновлення</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Відчинити сховище</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <source>The 24 words that were written down when the workspace was begun. Headquarters may have them.</source>
        <translation>24 слова, записані, коли починали робочий простір. Вони можуть бути у штабі.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Copy the text</source>
        <translation>Скопіювати текст</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>У програмі щось пішло не так</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>What you typed is kept in drafts. You can go on; if the same happens again, send this text to whoever looks after the program. It holds no record.</source>
        <translation>Введене збережено в чернетках. Можна продовжувати; якщо це повториться, надішліть цей текст тому, хто дбає про програму. Записів у ньому немає.</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Виберіть теку резервної копії</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Passphrase of that time</source>
        <translation>Парольна фраза того часу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити резервну копію</translation>
    </message>
    <message>
        <source>The backup stays as it is. This laptop gets a new identity.</source>
        <translation>Резервна копія лишається, як є. Цей ноутбук отримує нову особу.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>Agreed</source>
        <translation>Погоджено</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ще нічого</translation>
    </message>
    <message>
        <source>Pledged only</source>
        <translation>Лише обіцяно</translation>
    </message>
    <message>
        <source>a draft is kept</source>
        <translation>збережено чернетку</translation>
    </message>
    <message>
        <source>colleagues differ</source>
        <translation>колеги розходяться</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>дати ще немає</translation>
    </message>
    <message>
        <source>severity not assessed</source>
        <translation>тяжкість не оцінено</translation>
    </message>
    <message>
        <source>severity {0}</source>
        <translation>тяжкість {0}</translation>
    </message>
    <message>
        <source>{0} without a title</source>
        <translation>{0} без назви</translation>
    </message>
</context>
<context>
    <name>SentRow</name>
    <message numerus="yes">
        <source>Sent %n</source>
        <translation>
            <numerusform>Надіслано %n</numerusform>
            <numerusform>Надіслано %n</numerusform>
            <numerusform>Надіслано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · not a receipt: a stick forgets</source>
        <translation>{0} · не квитанція: флешка забуває</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Інша парольна фраза…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Lock when nobody types for</source>
        <translation>Замикати, коли ніхто не пише</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Розмір тексту</translation>
    </message>
</context>
<context>
    <name>SeverityEditor</name>
    <message>
        <source>0–5 or arrow keys</source>
        <translation>0–5 або стрілки</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>{0} {1}: {2}. Our own grading.</source>
        <translation>{0} {1}: {2}. Наша власна оцінка.</translation>
    </message>
</context>
<context>
    <name>SharesEditor</name>
    <message>
        <source>Choose who shares first.</source>
        <translation>Спершу виберіть, хто ділить.</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>note</source>
        <translation>примітка</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>крок назад</translation>
    </message>
    <message>
        <source>since</source>
        <translation>з</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>So that others know where a value comes from: “Olena’s laptop”.</source>
        <translation>Щоб інші знали, звідки значення: «ноутбук Олени».</translation>
    </message>
    <message>
        <source>What this laptop is called</source>
        <translation>Як називається цей ноутбук</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Checked</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Look before importing</source>
        <translation>Погляд перед імпортом</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>A folder…</source>
        <translation>Тека…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Вибрати файли…</translation>
    </message>
    <message>
        <source>Files of colleagues are checked and shown; nothing is changed before you say so. Files can also be dropped here.</source>
        <translation>Файли колег перевіряють і показують; без вашої згоди нічого не змінюється. Файли можна й перетягнути сюди.</translation>
    </message>
    <message numerus="yes">
        <source>From {0} (%n files)</source>
        <translation>
            <numerusform>Із {0} (%n файл)</numerusform>
            <numerusform>Із {0} (%n файли)</numerusform>
            <numerusform>Із {0} (%n файлів)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look first, then import</source>
        <translation>Спершу подивитися, тоді імпортувати</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Прийняти</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n зміна</numerusform>
            <numerusform>%n зміни</numerusform>
            <numerusform>%n змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and documents</source>
        <translation>
            <numerusform>%n фото чи документ</numerusform>
            <numerusform>%n фото й документи</numerusform>
            <numerusform>%n фото й документів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to since; that stays.</source>
        <translation>
            <numerusform>Відтоді писали в %n запис; це лишається.</numerusform>
            <numerusform>Відтоді писали в %n записи; це лишається.</numerusform>
            <numerusform>Відтоді писали в %n записів; це лишається.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ; both are kept until a person decides.</source>
        <translation>
            <numerusform>Розходиться %n значення; обидва зберігаються, доки не вирішить людина.</numerusform>
            <numerusform>Розходяться %n значення; обидва зберігаються, доки не вирішить людина.</numerusform>
            <numerusform>Розходяться %n значень; обидва зберігаються, доки не вирішить людина.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to your colleague is on the clipboard: paste it.</source>
        <translation>Повідомлення колезі — у буфері обміну: вставте його.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Видалити %n запис?</numerusform>
            <numerusform>Видалити %n записи?</numerusform>
            <numerusform>Видалити %n записів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import with the deletions</source>
        <translation>Імпортувати з видаленнями</translation>
    </message>
    <message>
        <source>Imported: {0}.</source>
        <translation>Імпортовано: {0}.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Left alone. Nothing was changed.</source>
        <translation>Лишено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Look at it again.</source>
        <translation>Ще нічого не прийнято. Подивіться ще раз.</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Зберегти звіт як</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Збережено як {0}.</translation>
    </message>
    <message>
        <source>So many go to the bin with this import. Ask who deleted them whether that was meant. They can be brought back from the bin.</source>
        <translation>Стільки піде в кошик із цим імпортом. Запитайте того, хто видалив, чи так задумано. Їх можна повернути з кошика.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Stopped. What was not finished was left as it was before.</source>
        <translation>Зупинено. Незакінчене лишилося, як було.</translation>
    </message>
    <message>
        <source>Take in from which folder?</source>
        <translation>З якої теки прийняти?</translation>
    </message>
    <message>
        <source>Take in which files?</source>
        <translation>Які файли прийняти?</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n records are as before the import.</source>
        <translation>
            <numerusform>Скасовано: %n запис такий, як до імпорту.</numerusform>
            <numerusform>Скасовано: %n записи такі, як до імпорту.</numerusform>
            <numerusform>Скасовано: %n записів такі, як до імпорту.</numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop’s records have changed since you looked.</source>
        <translation>Записи цього ноутбука змінилися відтоді, як ви дивилися.</translation>
    </message>
    <message>
        <source>Your file {0} could not be taken in: {1} Copy it again, as a new file.</source>
        <translation>Ваш файл {0} не вдалося прийняти: {1} Скопіюйте його ще раз, новим файлом.</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>zvit-pro-import.txt</translation>
    </message>
    <message>
        <source>{0} asks to join.</source>
        <translation>{0} просить приєднати.</translation>
    </message>
</context>
<context>
    <name>TakingReceipt</name>
    <message>
        <source>Leave it</source>
        <translation>Лишити</translation>
    </message>
    <message>
        <source>Paste the text a colleague sent. It begins with “alliance-receipt” and says what that laptop has; nothing else is in it.</source>
        <translation>Вставте текст, який надіслав колега. Він починається з «alliance-receipt» і каже, що має той ноутбук; більше в ньому нічого немає.</translation>
    </message>
    <message>
        <source>Take a receipt in</source>
        <translation>Прийняти квитанцію</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Прийняти</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>day.month.year 14:30</source>
        <translation>день.місяць.рік 14:30</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Another workspace</source>
        <translation>Інший робочий простір</translation>
    </message>
    <message>
        <source>Capital letters are on.</source>
        <translation>Увімкнено великі літери.</translation>
    </message>
    <message>
        <source>Everything in it is invented. The passphrase: demonstration</source>
        <translation>Усе в ньому вигадано. Парольна фраза: demonstration</translation>
    </message>
    <message>
        <source>Join or begin another…</source>
        <translation>Приєднатися чи почати інший…</translation>
    </message>
    <message>
        <source>Locked at {0}. What you were writing is kept as you left it.</source>
        <translation>Замкнено о {0}. Написане вами збережено, як ви лишили.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відчиняємо…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>The passphrase does not open this store.</source>
        <translation>Парольна фраза не відчиняє цього сховища.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Відімкнути</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Ключ відновлення</translation>
    </message>
    <message>
        <source>Your keyboard is set to {0}, and capital letters are on.</source>
        <translation>На клавіатурі {0}, і ввімкнено великі літери.</translation>
    </message>
    <message>
        <source>Your keyboard is set to {0}.</source>
        <translation>На клавіатурі {0}.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message numerus="yes">
        <source>%n days earlier than before</source>
        <translation>
            <numerusform>на %n день раніше, ніж було</numerusform>
            <numerusform>на %n дні раніше, ніж було</numerusform>
            <numerusform>на %n днів раніше, ніж було</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later than before</source>
        <translation>
            <numerusform>на %n день пізніше, ніж було</numerusform>
            <numerusform>на %n дні пізніше, ніж було</numerusform>
            <numerusform>на %n днів пізніше, ніж було</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted or kept</source>
        <translation>Видалено чи лишено</translation>
    </message>
    <message>
        <source>a record that is not here yet</source>
        <translation>запис, якого тут ще немає</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>видалити</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>лишити</translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>менше ніж 1</translation>
    </message>
    <message>
        <source>newer data</source>
        <translation>новіші дані</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>місця ще немає</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>price of {0}</source>
        <translation>ціна на {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>з {0}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>{0} % less than before</source>
        <translation>на {0} % менше, ніж було</translation>
    </message>
    <message>
        <source>{0} % more than before</source>
        <translation>на {0} % більше, ніж було</translation>
    </message>
    <message>
        <source>{0} million {1}</source>
        <translation>{0} млн {1}</translation>
    </message>
    <message>
        <source>{0} without a title</source>
        <translation>{0} без назви</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Begin a new workspace</source>
        <translation>Почати новий робочий простір</translation>
    </message>
    <message>
        <source>Choose the file on the stick. Record at once; this laptop is admitted later.</source>
        <translation>Виберіть файл на флешці. Записуйте відразу; ноутбук допустять пізніше.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. No Internet is used.</source>
        <translation>Усе лишається на цьому комп’ютері, зашифроване. Інтернет не потрібен.</translation>
    </message>
    <message>
        <source>For the first laptop of a mission. You will write down a recovery key.</source>
        <translation>Для першого ноутбука місії. Ви запишете ключ відновлення.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Готуємо</translation>
    </message>
    <message>
        <source>Have a backup?</source>
        <translation>Є резервна копія?</translation>
    </message>
    <message>
        <source>I was given an invitation</source>
        <translation>Мені дали запрошення</translation>
    </message>
    <message>
        <source>Invented communities and needs, never mixed with real data.</source>
        <translation>Вигадані громади й потреби, ніколи не разом зі справжніми даними.</translation>
    </message>
    <message>
        <source>It takes about three minutes.</source>
        <translation>Це триває близько трьох хвилин.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Приєднатися</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Спершу роздивитися</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Відновити її</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n not confirmed</source>
        <translation>
            <numerusform>%n без підтвердження</numerusform>
            <numerusform>%n без підтвердження</numerusform>
            <numerusform>%n без підтвердження</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>There is nothing to do again here.</source>
        <translation>Повторювати тут нічого.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Скасовувати тут нічого.</translation>
    </message>
    <message>
        <source>since {0} · F9</source>
        <translation>від {0} · F9</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байти</numerusform>
            <numerusform>%n байтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>кБ</translation>
    </message>
    <message>
        <source>people not known</source>
        <translation>осіб: не відомо</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>сьогодні {0}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>учора {0}</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
</context>
<context>
    <name>_ChipRoom</name>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>ще %n фільтр</numerusform>
            <numerusform>ще %n фільтри</numerusform>
            <numerusform>ще %n фільтрів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FoldButton</name>
    <message>
        <source>collapsed</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>розгорнуто</translation>
    </message>
</context>
</TS>
