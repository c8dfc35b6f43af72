import type { Theme } from '../../lexicon/theme';

/** Emoji and emoticons. Ambiguous ones (😂 🙏 🔥 👏 😭) weigh little. */
export const emojiThemes: readonly Theme[] = [
  {
    emotion: 'joy',
    part: 'form',
    words: `
      3 😍 🥰 😊 😃 😄 😁 🤩 🥳 ❤️ ❤ 💕 💖 💗 💞 💛 💚 💙 💜 🧡 🤍 😘 😻 💯 🎉 🏆 ☀️ <3
      2 🙂 😀 😎 👍 👌 ✅ 🌟 ⭐ ✨ 💪 🤗 😌 ☺️ ☺ 😇 🙌 🎊 🌈 🌞 💐 🌹 :) :-) :D :-D =) =D
      1 😉 😂 🤣 🔥 👏 ;) ;-) 😅 :P :* 💃 🍀`,
  },
  { emotion: 'gratitude', part: 'form', words: '1.5 🙏' },
  {
    emotion: 'anger',
    part: 'form',
    words: `
      -4 🤬 😡
      -3 😠 👿 🖕 💢
      -2 😤 🙄 👎 😒 🤦 🤦‍♀️ 🤦‍♂️ ❌`,
  },
  {
    emotion: 'sadness',
    part: 'form',
    words: `
      -3 😞 😢 💔 </3 😿 :'( ☹️ ☹
      -2 😔 😟 🙁 😥 😓 😩 😫 😣 😖 🥺 :( :-( =(
      -1 😭 😕 😐 😑 🥲 :/ :-/ :|`,
  },
  { emotion: 'disgust', part: 'form', words: '-3 🤮 🤢 💩 🤡 🗑️' },
  { emotion: 'fear', part: 'form', words: '-2 😱 😰 😨 😳 🆘 🚨 ⚠️' },
  { emotion: 'surprise', part: 'form', words: '-0.5 😮 😲 🤯 😯' },
  { part: 'form', words: '-1 🤔 😬 🙃 🐌' },
];
