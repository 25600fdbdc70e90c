"""The examples that resolution 55 of 2010 itself gives, and the cases that are easily missed."""

import pytest

from alliance_desktop.reference.romanisation import romanised


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Алушта", "Alushta"),
        ("Борщагівка", "Borshchahivka"),
        ("Гадяч", "Hadiach"),
        ("Ґалаґан", "Galagan"),
        ("Єнакієве", "Yenakiieve"),
        ("Короп\u2019є", "Koropie"),
        ("Житомир", "Zhytomyr"),
        ("Їжакевич", "Yizhakevych"),
        ("Кадиївка", "Kadyivka"),
        ("Йосипівка", "Yosypivka"),
        ("Стрий", "Stryi"),
        ("Біла Церква", "Bila Tserkva"),
        ("Щербухи", "Shcherbukhy"),
        ("Гоща", "Hoshcha"),
        ("Юрій", "Yurii"),
        ("Корюківка", "Koriukivka"),
        ("Яготин", "Yahotyn"),
        ("Згорани", "Zghorany"),
        ("Розгон", "Rozghon"),
        ("Знам\u2019янка", "Znamianka"),
        ("Знам'янка", "Znamianka"),
        ("Щастя", "Shchastia"),
        ("Івано-Яворів", "Ivano-Yavoriv"),
        ("Маріуполь", "Mariupol"),
        ("Дубровиця № 1", "Dubrovytsia № 1"),
    ],
)
def test_words(text: str, latin: str) -> None:
    assert romanised(text) == latin
