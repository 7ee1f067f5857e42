// Runs at the top of the body, before anything is drawn, so that what scripts fold away never flashes by.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
