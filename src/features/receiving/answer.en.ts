import type { Answer } from './answer.messages.ts'

/** What answers begin from in English: the subject, and what is said between greeting and name. */
export const answersEn: Readonly<Record<Answer, readonly [subject: string, words: string]>> = {
  message: ['Your visit', ''],
  considered: [
    'We are looking into your request',
    'Thank you for your request. We are now asking those who could receive you, and will be back as soon as we know more.',
  ],
  offered: [
    'An offer for your visit',
    'You are welcome on {days}. Does that suit you? Answer on your page, and we begin to plan the programme with the hosts.',
  ],
  confirmed: [
    'Your visit is confirmed',
    'Your visit on {days} is now confirmed. The programme comes to you when it is ready. Please tell us already now if somebody among you needs anything to take part.',
  ],
  'declined.no_host': [
    'We are sorry that we cannot receive you',
    'We have asked those who work with your topic, but none of them can receive a group then. If other days are possible, you are welcome to ask for a new visit.',
  ],
  'declined.no_time': [
    'We are sorry that we cannot receive you',
    'On the days that you wish for we have no time to give you the visit that you deserve. If other days suit you, you are welcome to ask for a new visit.',
  ],
  'declined.not_our_topic': [
    'We are sorry that we cannot receive you',
    'What you want to know about is not something the city works with, so we have nobody to show it to you. The page about visits says what our hosts can tell of.',
  ],
  'declined.too_soon': [
    'We are sorry that we cannot receive you',
    'There is too little time left to find hosts and rooms. If you can come later, you are welcome to ask for a new visit.',
  ],
  'declined.too_many': [
    'We are sorry that we cannot receive you',
    'Your group is larger than our hosts can receive. With fewer people, or as two groups at different times, you are welcome.',
  ],
  'declined.recent': [
    'We are sorry that we cannot receive you',
    'You were here lately on the same topic. We let some time pass so that others can come as well. On another topic you are welcome already now.',
  ],
  'declined.no_benefit': [
    'We are sorry that we cannot receive you',
    'Our hosts do this beside their work, and we therefore receive visits that give something to both sides. From your request we do not see how that would be so this time.',
  ],
  'declined.other': [
    'We are sorry that we cannot receive you',
    'Thank you for your request. We are sorry that we cannot receive you this time.',
  ],
  'cancelled.by_guests': [
    'The visit is cancelled',
    'As you wished, we have cancelled the visit. You are welcome another time.',
  ],
  'cancelled.by_us': [
    'We have to cancel the visit',
    'We are sorry, but we cannot receive you as agreed. We gladly propose other days.',
  ],
  'cancelled.by_circumstances': [
    'The visit has to be cancelled',
    'Because of the circumstances the visit cannot take place. We gladly propose other days when it is possible again.',
  ],
  'cancelled.other': ['The visit is cancelled', 'The visit is cancelled. We gladly propose other days.'],
}
