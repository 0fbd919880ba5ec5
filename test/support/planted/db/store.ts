export const store = 'the store'
