/** What an indicator line begins with, in English or Lao. */
export const INDICATOR = /^(?:Indicators?|ຕົວຊີ້ວັດ)\s*:/i
