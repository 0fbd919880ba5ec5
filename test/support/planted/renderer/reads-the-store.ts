import { store } from '../db/store.ts'

export const shown = store
