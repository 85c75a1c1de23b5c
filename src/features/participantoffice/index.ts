export { participantOffice } from './participant.office.tsx'
