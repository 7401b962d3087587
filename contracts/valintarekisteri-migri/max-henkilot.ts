/** How many different persons one request may ask for. */
export const maxHenkilot = 5000;
