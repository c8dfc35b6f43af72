// `node scripts/emoji-names.mjs <an unpacked emojibase-data>`: writes the names that the composer searches. Run it by hand when the set
// below changes; the package (MIT, its names from the Unicode CLDR) is too large to be a dependency for so little of it.
import fs from 'node:fs';
import path from 'node:path';

const [folder] = process.argv.slice(2);
const TARGET = 'apps/web/src/features/emoji/emoji-names.json';
const LANGUAGES = ['da', 'sv', 'nb', 'en'];
/** What customer service writes, and what stands beside it in the customers' own posts. */
const SET = [
  ...'😀😃😄😁😆😅🤣😂🙂🙃😉😊😇🥰😍🤩😘😋😜🤗🤭🤫🤔🤐🤨😐😑😶😏😒🙄😬😌😔😪😴😷🤒🤕🤢🥵🥶😵🤯🤠🥳😎🤓🧐😕😟🙁😮😯😲😳🥺😦😨😰😥😢😭😱😖😣😞😓😩😫🥱😤😡😠🤬💩🤖',
  ...'👋✋🖐👌🤞🤟🤙👈👉👆👇👍👎✊👊🤝👏🙌👐🙏✍💪👀🧠🙋🤷🤦💁🙇',
  ...'❤🧡💛💚💙💜🖤🤍🤎💔💕💖💗💯💢💥💫💬💭💤🔥✨🌟⭐🎉🎊🎁🎈🏆🥇🎄🎅🐣',
  ...'☀⛅☁🌧⛈❄☃🌈🌊🌱🌲🌳🍀🌷🌹🌻🌸🍂🐶🐱🐻🦊🐟🐝🦋',
  ...'☕🍵🍺🍷🥂🍰🎂🍪🍫🍎🍓🥕🍞🧀🍕🍔🍟🥗🍦',
  ...'🚚🚛🚗🚌🚲🚂🚢🚀🏠🏡🏢🏬🏪🏭📍🗺⛺',
  ...'📦📫📬📮📞☎📱💻🖨⌨📷🎥📺📻💡🔦🔋🔌🛋🛏🪑🚪🚿🛁🧹🧺🛒🛍💳💰💸🧾🏷🎫📅📆⏰⌛⏳📌📎📏✂🔑🔒🔓🔨🔧🔩⚙🧰💊🩹📧✉📝📄📊📈📉🔍🔔🔕📣📢',
  ...'✅☑✔❌❎⚠⛔🚫❓❗‼ℹ🆗🆕🆘🔁🔄♻➕➖➡⬅⬆⬇↩🔗',
  ...['🇩🇰', '🇸🇪', '🇳🇴', '🇫🇮', '🇮🇸', '🇫🇴', '🇬🇱', '🇬🇧', '🇩🇪', '🇪🇺'],
];

/** Some signs are emoji only when they are followed by the selector for it; the others are counted with it as something longer. */
const shown = (emoji) => (/^\p{Emoji_Presentation}/u.test(emoji) ? bare(emoji) : `${bare(emoji)}\uFE0F`);
const bare = (emoji) => emoji.replaceAll('\uFE0F', '');
const names = LANGUAGES.map((language) => {
  const all = JSON.parse(fs.readFileSync(path.join(folder, language, 'compact.json'), 'utf8'));
  return new Map(all.map((entry) => [bare(entry.unicode), entry]));
});
const lines = SET.map((emoji) => {
  const found = names.map((known) => known.get(bare(emoji)));
  if (found.includes(undefined)) {
    throw new Error(`${emoji} has no name in every language`);
  }
  // The label first, then what else it is found by.
  const words = found.map(({ label, tags = [] }) => [label, ...tags.filter((tag) => tag !== label)].join('|'));
  return JSON.stringify([shown(emoji), ...words]);
});
fs.mkdirSync(path.dirname(TARGET), { recursive: true });
fs.writeFileSync(TARGET, `[\n  ${lines.join(',\n  ')}\n]\n`);
