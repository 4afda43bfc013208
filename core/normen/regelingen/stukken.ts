/** Voor de regio's die samen betalen maar waarvan geen bron de verdeelsleutel noemt. */
export const EIGEN_SLEUTEL = 'De bron noemt geen verdeelsleutel; hier geldt uw eigen kolom sleutel.';
