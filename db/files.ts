/** File name of a database inside its folder. */
export const DATABASE_FILE = 'swg-desk.sqlite'
/** File name of the list of issued numbers beside it. */
export const NUMBER_LOG_FILE = 'issued-numbers.log'
