/** Het rapport van Bureau HHM uit 2020, waar de meeste afspraken in staan. */
export const HHM_2020 = 'gegevens/nvo-2020/bron.txt';
export const UITVOERINGSPLAN_2021 = 'gegevens/bronnen/kennisnemen-uitvoeringsplan-2021.txt';
export const REGIOVISIE_WBW = 'gegevens/bronnen/regiovisie-west-brabant-west.txt';
export const HANDREIKING_2018 = 'gegevens/bronnen/handreiking-lokaal-uitvoeringsplan.txt';

/** Voor de regio's die samen betalen maar waarvan geen bron de verdeelsleutel noemt. */
export const EIGEN_SLEUTEL = 'De bron noemt geen verdeelsleutel; hier geldt uw eigen kolom sleutel.';
