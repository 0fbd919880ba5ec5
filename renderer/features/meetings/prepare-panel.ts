/** What is written in the side panel of a meeting that is prepared. */
export type PreparePanel = 'edit' | 'move' | 'cancel' | 'questions'
