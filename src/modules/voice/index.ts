/** The door of this module for others: the way by which words left elsewhere become a voice. */
export { beginVoice } from './web/begin-voice.ts'
