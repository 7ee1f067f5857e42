/** Whether it is said how somebody took part in an assessment, and where they did not, why. */
export const isPartTold = ({ how, note }: { readonly how: string | null; readonly note: string | null }): boolean =>
  how !== null && (how !== 'none' || note !== null)
