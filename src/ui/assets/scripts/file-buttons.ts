/**
 * GOV.UK's file button hides a comma amid its own words, so that its spoken name no longer contains what is seen.
 * The comma moves out of the button: the name keeps its pause, and the words stay whole.
 */
export function tidyFileButtons(): void {
  document.querySelectorAll('.govuk-file-upload-button').forEach(button => {
    const comma = button.querySelector(':scope > .govuk-visually-hidden')
    if (!comma) return
    comma.replaceWith(' ')
    button.after(comma)
  })
}
