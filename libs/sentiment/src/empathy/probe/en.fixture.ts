import type { LabelledCase } from './labelled-case.fixture';

export const ENGLISH: readonly LabelledCase[] = [
  {
    customer: 'Three weeks and my refund still has not arrived. Nobody answers your emails!',
    score: -0.75,
    signedBy: 'Tom Reed',
    replies: [
      [
        'CRONH',
        "Hi Priya, I'm sorry the refund has taken this long. I've pushed it through myself and it will be in your account by Thursday. Tom",
      ],
      ['RO', 'Hi Priya, I understand your frustration and apologise for any inconvenience. Regards, Tom'],
      ['CNH', 'Your refund will reach you within 2 business days.'],
      ['OH', "I'll look into this as soon as I can."],
      ['CHB', "The refund is stuck at your bank, so it's not our fault."],
    ],
  },
  {
    customer: 'The lamp arrived cracked and your chat just closes on me. Useless.',
    score: -0.8,
    signedBy: 'Amy Cole',
    replies: [
      ['CRONH', "A cracked lamp is no way to start. I'm so sorry, Dan. I'm sending a new one tomorrow morning. Amy"],
      ['CRH', "We're sorry about the lamp. Could you send us a photo?"],
      ['', 'Thank you for reaching out. Your feedback is important to us.'],
      ['ONH', "Let me fix this. I'll call you at 3 pm today."],
      ['CHB', "The courier must have damaged the lamp. You'll have to take that up with them."],
    ],
  },
  {
    customer: 'You charged me twice for order 48213 and now my rent bounced.',
    score: -0.85,
    signedBy: 'Sam Hill',
    replies: [
      [
        'CRONH',
        "I am really sorry, Jo. We charged you twice, that's on us. I've sent £49 back and it lands tomorrow. Sam",
      ],
      ['CH', 'Order 48213 is being processed.'],
      ['RNH', 'Our apologies. You will hear from us by the end of the day.'],
      ['O', 'I completely understand how frustrating this must be. Sam'],
      ['O', "I'm sorry you feel that way."],
    ],
  },
  {
    customer: 'Been on hold for an hour, then your agent hung up on me. Wow.',
    score: -0.7,
    signedBy: 'Leah Stone',
    replies: [
      ['CRONH', "An hour on hold and then cut off: that's awful, and I apologise. Can I call you at 10 tomorrow? Leah"],
      ['CROH', "I'm sorry you were left hanging on the line like that. Leah"],
      ['NH', 'Someone from our team will ring you on Monday.'],
      ['R', 'We apologise for the inconvenience caused.'],
      ['HB', 'You should have used the website instead.'],
    ],
  },
  {
    customer: 'My internet has been down since Friday and I work from home!',
    score: -0.6,
    signedBy: 'Owen Price',
    replies: [
      [
        'CRONH',
        "Hi Kate, sorry about your internet. A technician is coming on Thursday between 8 and 12, and I'll check in with you after. Owen",
      ],
      ['CH', 'Have you tried restarting your internet router?'],
      ['RH', 'So sorry to hear that!'],
      ['CNH', 'Your connection will be back by 6 pm.'],
      ['HB', 'This is down to Openreach, there is nothing we can do.'],
    ],
  },
  {
    customer: 'The shoes fell apart after two days. Terrible quality.',
    score: -0.7,
    signedBy: 'Mia Ward',
    replies: [
      ['CRONH', "Shoes should last longer than two days! I'm sorry, Ben. A new pair ships today. Mia"],
      ['CONH', "I'd like to send you a new pair of shoes, they can be with you on Friday."],
      ['ROH', "I'm so sorry. What size do you take? Mia"],
      ['H', 'Our shop is open until 6 pm on Friday.'],
      ['R', "We're sorry for any inconvenience. We take all complaints very seriously."],
    ],
  },
];
