/** The door of this module for others: the calendars of its appointments. */
export { calendarRoutes } from './web/calendar-routes.ts'
