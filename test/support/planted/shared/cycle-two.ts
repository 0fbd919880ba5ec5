import type { one } from './cycle-one.ts'

export const two = (call: typeof one) => call
