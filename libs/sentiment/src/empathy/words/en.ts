import { inflection } from '../../languages/en/inflection';
import { anyOf, CLOCK } from './empathy-words';
import type { EmpathyWords } from './empathy-words';

const NUMBER = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of|half an)`;
const UNIT = String.raw`(?:(?:business|working|bank) )?(?:mins?|minutes?|hours?|days?|weeks?)`;
const DAY = String.raw`(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)`;
const MONTH = String.raw`(?:jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)\p{L}*\.?`;
const OTHERS = String.raw`(?:(?:our |the |your )?(?:supplier|manufacturer|florist|retailer|restaurant|partner|airline|airport|operator|landlord|shop|store|courier|carrier|driver|delivery (?:company|firm|driver)|bank|warehouse|workshop|technician|other (?:team|department))|my colleague|royal mail|dhl|ups|fedex|hermes|evri|dpd|openreach)`;

export const en: EmpathyWords = {
  regret: anyOf('sorry|apologi[sz](?:e|es|ing)|apolog(?:y|ies)|regret|regrets|forgive us|my bad'),
  noRegret: anyOf('sorry (?:that )?(?:if )?you feel|sorry if|not sorry|(?:i|we) regret to (?:inform|tell)|sorry, but'),
  self: anyOf("i|i'm|i'll|i've|i'd|myself|me(?! know)"),
  hollow: anyOf(
    String.raw`(?:hear|understand|appreciate|sympathi[sz]e with) (?:your|the) (?:frustration|concerns?|disappointment|anger)|your concerns?`,
    String.raw`appreciate (?:your|you) \p{L}+|thank you for (?:bringing|letting|taking|sharing|raising|highlighting)|thanks for (?:bringing|letting|taking|sharing|raising|flagging)`,
    String.raw`(?:doing|do|did|done|try|trying) (?:our|my) (?:very )?best|working hard to|always (?:looking|working|trying) to improve|fall short of (?:our|your)|high standards`,
    String.raw`any (?:distress|upset|trouble|disappointment|confusion|problems?)(?: (?:this|that|it|you) (?:may|might|has|have)(?: have)?(?: \p{L}+)?)?|(?:poor|bad|negative|disappointing) experience|sorry (?:that )?(?:if )?you(?: have|'ve)? experienced`,
    String.raw`(?:completely |fully |totally |really |can )?understand your (?:frustration|concern|concerns|disappointment|situation)`,
    String.raw`understand how (?:frustrating|annoying|upsetting|disappointing|you feel|you must feel)(?: (?:this|that|it) (?:must|can|may) be)?|understand (?:that )?(?:you are|you're|this is|this must be) (?:frustrated|frustrating|upset|disappointed)`,
    String.raw`(?:sorry|apologi[sz]e|apologies) for (?:any|the) (?:inconvenience|trouble)(?: (?:caused|this (?:may|might) have caused))?|inconvenience caused|any inconvenience`,
    String.raw`your (?:feedback|opinion|experience|satisfaction|call|business)(?: \p{L}+)? is(?: \p{L}+)? (?:important|valuable)|(?:value|appreciate) your (?:feedback|patience|business)`,
    String.raw`take (?:\p{L}+ ){0,4}(?:very |extremely )?seriously|sorry (?:that )?you feel(?: that way)?`,
    'bringing this to our attention|we hear you|expectations|strive to|how (?:frustrating|annoying|upsetting) (?:this|that|it) (?:is|must be|can be)',
    'thank you for (?:reaching out|your (?:feedback|patience|message|understanding)|contacting us)|thanks for (?:reaching out|your (?:feedback|patience|message))',
  ),
  blame: anyOf(
    String.raw`(?:raise|take|discuss|speak|talk|get in touch|check)(?: \p{L}+){0,3} (?:with|to|up with) (?:them|the \p{L}+|your \p{L}+|${OTHERS})(?: (?:directly|instead|about (?:it|that|this)))?(?=[.!,]|$)`,
    String.raw`${OTHERS} (?:let (?:you|us) down|is (?:responsible|to blame)|are (?:responsible|to blame)|should have|did this)|, not us|(?:is|are) (?:handled|made|assigned|run|delivered|packed|managed) by (?!us|our|me)`,
    String.raw`you should (?:always|really|never)|you (?:hadn't|had not|forgot|must have|may have)(?: \p{L}+)? \p{L}+|if you had|next time,? (?:please )?(?:read|check|make sure)|(?:can't|cannot) (?:be held|take) respons\p{L}+`,
    "you (?:didn't|did not) (?:read|check|fill|follow|tell|enter|update|pay|provide|send|return)|because you|you would need to (?:speak|talk) to|you need to (?:speak|talk) to them|not (?:our|my) (?:own )?(?:fault|problem|responsibility|mistake)|isn't (?:our|my) (?:fault|problem|responsibility|mistake)|nothing (?:we|i) can do|out of our (?:hands|control)|beyond our control",
    String.raw`(?:is|was|'s|be) (?:unfortunately )?(?:the \p{L}+'s|your|your own|their|his|her|\p{L}+'s) (?:own )?(?:fault|responsibility|mistake)|is down to (?!us|me)\p{L}+`,
    String.raw`${OTHERS} (?:has|have|must have)(?: \p{L}+)? (?:damaged|lost|forgotten|failed|broken|messed|let|missed|delayed)|${OTHERS} (?:messed up|let us down|lost|damaged|failed|forgot)`,
    String.raw`blame (?:the|your|our)|you (?:should|ought to|could)(?: \p{L}+)? have|if you had(?: \p{L}+)? (?:read|checked|told)`,
    String.raw`you'll have to take (?:that|this|it) up with|you will have to take (?:that|this|it) up with|you must have(?: \p{L}+)? (?:entered|typed|done|broken)`,
  ),
  thanks: anyOf('thanks|thank you|thankful|much appreciated|cheers'),
  step: anyOf(
    String.raw`(?:i|we|you|it|they|he|she|someone|somebody|\p{L}+)(?:'ll| will| can|'d| shall)`,
    String.raw`(?:i'm|i am|we're|we are|is|are)(?: \p{L}+)? (?:sending|calling|coming|arriving|booking|checking|chasing|looking|getting|going|on (?:its|their|the) way|with you)`,
    String.raw`ships?|lands?|arrives?|give me|(?:is|are|'s)(?: \p{L}+){0,3} (?:back|fixed|sorted|ready|through|done|with you|in your|on your)|reach(?:es)?|get back|follow up|let you know|keep you (?:posted|updated)|let me|expect`,
  ),
  offer: anyOf('(?:can|may|shall|could) (?:i|we)|would it suit|does that suit'),
  noStep: anyOf(
    "not|never|no|hope|you can|unfortunately|maybe|perhaps|usually|normally|typically|always|every day|if you|open|opens|closes|closed|opening hours|called|wrote|sent you|promised|can't|cannot|won't|don't|didn't|isn't",
  ),
  time: anyOf(
    String.raw`(?:at|by|before|until|around) \d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m)?|\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m|${CLOCK}|\d{1,2} o'clock|between \d{1,2}(?: ?[ap]m)? and \d{1,2}`,
    'today|tonight|tomorrow(?: morning| afternoon| evening)?|this (?:morning|afternoon|evening|week)|next week|noon|midday|before the weekend|by lunch(?:time)?',
    String.raw`(?<!last\s|since\s)(?:on |by |before |next |this )?${DAY}(?: morning| afternoon| evening)?`,
    String.raw`(?:within|in)(?: the next| about)? ${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})? ${UNIT}|within the (?:hour|day|week)|during the day`,
    String.raw`(?:the )?end of (?:the |this )?(?:day|week|month)|close of business`,
    String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}/\d{1,2}`,
  ),
  common: `
    i me my mine myself you your yours he him his she her it its we us our ours they them their this that these those there here who whom which what when where
    why how a an the and or but so for because if as while about to from with against at by on in into under over after before without through out up down off
    not no nor never always again just only also too very much more most many some any all every each other another same own such than then now still yet
    already else is am are was were be been being has have had having can could shall should will would must may might do does did done doing go goes went gone going
    get gets got getting come comes came coming take takes took taken taking give gives gave given giving say says said see sees saw seen know knows knew think
    thought want wanted need needs let lets make makes made keep keeps kept put look looking like back way thing things something nothing anything nobody somebody
    someone anyone everyone one two three four five six seven eight nine ten first second third last next time times once twice
    i'm i've i'll i'd you're you've it's that's we're we've don't didn't doesn't isn't can't won't haven't hasn't there's
    hi hello hey dear regards kind best thank thanks please sorry apologise apologize apologies apology
    answer answers answered answering help helps helping customer customers service company problem problems issue issues case experience feedback message
    email emails mail write writes wrote written call calls called calling contact contacted reply replies agent agents team
    wait waiting waited send sends sent sending mistake error situation work works working
    day days week weeks month months year years hour hours minute minutes morning afternoon evening weekend
    monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday soon long since until
    angry annoyed annoying upset disappointed disappointing frustrated frustrating frustration terrible awful bad useless worst great good nice fine okay wow
    understand hope try tried use used using new big small really well sure course absolutely`,
  inflection,
  derived: 'ment ments ation ations al er ers ion ions able',
  hasCompounds: false,
};
