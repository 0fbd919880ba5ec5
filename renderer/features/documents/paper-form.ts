/** What is asked about the paper at the moment. */
export type PaperForm = 'send' | 'answer' | 'void' | 'takeIn'
