/** File name of a database inside its folder. */
export const DATABASE_FILE = 'swg-desk.sqlite'
/** File name of the list of issued numbers beside it. */
export const NUMBER_LOG_FILE = 'issued-numbers.log'

/** “SWGD” in ASCII: tells our files from any other SQLite file. */
export const APPLICATION_ID = 0x53574744
/** Number of the newest migration; the file says which it has. */
export const SCHEMA_VERSION = 1
