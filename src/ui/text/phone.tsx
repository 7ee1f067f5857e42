/** A phone number that a phone can ring. */
export const Phone = ({ number }: { readonly number: string }) => (
  <a class="govuk-link govuk-link--no-visited-state sl-phone" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
    {number}
  </a>
)
