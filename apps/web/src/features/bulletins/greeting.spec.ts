import { greetingOf } from './greeting';

it.each([
  [0, 'evening'],
  [4, 'evening'],
  [5, 'morning'],
  [9, 'morning'],
  [10, 'forenoon'],
  [12, 'afternoon'],
  [17, 'afternoon'],
  [18, 'evening'],
])('at %i o’clock it is %s', (hour, greeting) => {
  expect(greetingOf(hour)).toBe(greeting);
});
