/** The only two channels between a window and the Electron host; every message of the wire travels on them. */
export const toHostChannel = 'swg-desk:to-host'
export const fromHostChannel = 'swg-desk:from-host'
