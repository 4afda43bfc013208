"""Maakt de werkmappen van anderen waarmee het openen getoetst wordt.

Nodig: openpyxl 3.1.5, XlsxWriter 3.2.9 en LibreOffice (soffice). De bestanden staan in de broncode; dit script laat zien
waar zij vandaan komen. Draaien: python maak.py, in deze map.
"""

import datetime
import subprocess
import tempfile
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

HIER = Path(__file__).parent
GEMEENTEN = [("Bergen op Zoom", 66237, 9450000.5), ("Halderberge", 29531, 1180000), ("Roosendaal", 76960, 5890000)]


def met_openpyxl() -> None:
    boek = openpyxl.Workbook()
    blad = boek.active
    blad.title = "Cijfers 2027"
    blad.append(["gemeente", "inwoners", "baten", "per inwoner", "peildatum", "telt mee"])
    for rij, (naam, inwoners, baten) in enumerate(GEMEENTEN, start=2):
        blad.append([naam, inwoners, baten, f"=C{rij}/B{rij}", datetime.date(2027, 1, rij), rij != 3])
    blad["A6"] = "samengevoegd"
    blad.merge_cells("A6:C6")
    blad["A7"] = "=geen formule"
    blad["A7"].data_type = "s"
    blad["A8"] = "twee\nregels & <tekens>"
    blad["A8"].alignment = Alignment(wrap_text=True, vertical="top", horizontal="right")
    for cel in blad[1]:
        cel.font = Font(bold=True, color="FFFFFF")
        cel.fill = PatternFill("solid", fgColor="0F5B78")
        cel.border = Border(bottom=Side(style="double", color="5C5C5C"))
    for rij in range(2, 5):
        blad[f"C{rij}"].number_format = "#,##0.00"
        blad[f"E{rij}"].number_format = "dd-mm-yyyy"
    blad.freeze_panes = "B2"
    blad.column_dimensions["A"].width = 24
    blad.row_dimensions[1].height = 30
    blad["B1"].comment = Comment("CBS, 1 januari", "iemand")
    keuze = DataValidation(type="list", formula1='"ja,nee,in ontwikkeling"', allow_blank=True)
    keuze.prompt = "Kies een antwoord."
    keuze.add("F2:F4")
    getal = DataValidation(type="whole", operator="between", formula1="0", formula2="1000000", errorStyle="warning")
    getal.error = "Dat zijn te veel inwoners."
    getal.add("B2:B4")
    blad.add_data_validation(keuze)
    blad.add_data_validation(getal)
    rood = PatternFill(bgColor="FDE7DC")
    blad.conditional_formatting.add("C2:C4", FormulaRule(formula=["$C2<2000000"], fill=rood, font=Font(bold=True)))
    blad.conditional_formatting.add("B2:B4", CellIsRule(operator="greaterThan", formula=["50000"], fill=rood))
    blad.conditional_formatting.add("D2:D4", ColorScaleRule(start_type="min", end_type="max"))
    lijst = boek.create_sheet("Lijst")
    lijst["A1"] = "=SUM('Cijfers 2027'!B2:B4)"
    lijst.sheet_state = "hidden"
    boek.defined_names["INWONERS"] = DefinedName("INWONERS", attr_text="'Cijfers 2027'!$B$2:$B$4")
    lijst.defined_names["lokaal"] = DefinedName("lokaal", attr_text="Lijst!$A$1")
    boek.save(HIER / "openpyxl.xlsx")


def met_libreoffice() -> None:
    with tempfile.TemporaryDirectory() as map_:
        profiel = f"-env:UserInstallation={Path(map_, 'profiel').as_uri()}"
        opdracht = ["soffice", profiel, "--headless", "--convert-to", "xlsx", "--outdir", map_]
        subprocess.run([*opdracht, str(HIER / "openpyxl.xlsx")], check=True, capture_output=True)
        Path(map_, "openpyxl.xlsx").replace(HIER / "libreoffice.xlsx")


def met_xlsxwriter() -> None:
    """Zo bewaart Excel onze functies: met _xldudf_ ervoor en als formule die over cellen loopt."""
    boek = xlsxwriter.Workbook(str(HIER / "xlsxwriter.xlsx"), {"use_future_functions": True})
    blad = boek.add_worksheet("Tekort")
    kop = boek.add_format({"bold": True, "bg_color": "#DDEBF7", "border": 1})
    geld = boek.add_format({"num_format": "#,##0.00"})
    blad.write_row("A1", ["gemeente", "baten", "lasten", "sleutel", "tekort"], kop)
    for rij, (naam, inwoners, baten) in enumerate(GEMEENTEN, start=1):
        blad.write_row(rij, 0, [naam, baten, baten + 100000, inwoners])
    blad.write_dynamic_array_formula(
        "E2:E4", "=_xldudf_BWMO_TEKORT(B2:B4,C2:C4,D2:D4)", geld, 115015.08
    )
    blad.write("E3", 51279.43, geld)
    blad.write("E4", 133705.49, geld)
    blad.write_dynamic_array_formula("E6", "=_xldudf_BWMO_SALDO(B2:B4,C2:C4)", geld, -300000)
    blad.write_formula("E7", '=XLOOKUP("Halderberge",A2:A4,D2:D4)', None, 29531)
    blad.write_formula("E8", "=[1]Begroting!$B$4*2", None, 12)
    blad.write_formula("E9", "=SUM(Tabel1[baten])", None, 16520000.5)
    blad.write_url("A9", "https://www.rijksoverheid.nl/", string="meer lezen")
    blad.add_table("G1:H4", {"name": "Tabel1", "columns": [{"header": "naam"}, {"header": "baten"}]})
    blad.protect()
    grafiek = boek.add_chart({"type": "column"})
    grafiek.add_series({"name": "baten", "categories": "=Tekort!$A$2:$A$4", "values": "=Tekort!$B$2:$B$4"})
    grafiek.set_title({"name": "Baten per gemeente"})
    blad.insert_chart("J2", grafiek)
    taart = boek.add_chart({"type": "pie"})
    taart.add_series({"categories": "=Tekort!$A$2:$A$4", "values": "=Tekort!$B$2:$B$4"})
    blad.insert_chart("J20", taart)
    boek.close()


met_openpyxl()
met_libreoffice()
met_xlsxwriter()
