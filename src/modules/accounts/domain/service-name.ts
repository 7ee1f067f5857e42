/** First words of addresses that are not services. */
const TAKEN = new Set(
  'assets health help sign-in sign-out set-password forgotten-password my-account account services accessibility privacy about api answer'.split(
    ' ',
  ),
)

/** Whether a service may have this short name, which opens all its addresses. */
export const isServiceName = (id: string): boolean => /^[a-z][a-z0-9-]{1,39}$/.test(id) && !TAKEN.has(id)
