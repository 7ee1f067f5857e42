/** What a form sends without asking, by the field's name. */
export type HiddenValues = Readonly<Record<string, string | number>>

export const HiddenFields = ({ values }: { readonly values: HiddenValues }) => (
  <>
    {Object.entries(values).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
