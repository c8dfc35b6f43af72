import type { Theme } from '../theme';

/** Emoji and emoticons. Ambiguous ones (😂 🙏 🔥 👏 😭) weigh little. */
export const emojiThemes: readonly Theme[] = [
  {
    emotion: 'joy',
    isExact: true,
    words: `
      3 😍 🥰 😊 😃 😄 😁 🤩 🥳 ❤️ ❤ 💕 💖 💗 💞 💛 💚 💙 💜 🧡 🤍 😘 😻 💯 🎉 🏆 ☀️ <3
      2 🙂 😀 😎 👍 👌 ✅ 🌟 ⭐ ✨ 💪 🤗 😌 ☺️ ☺ 😇 🙌 🎊 🌈 🌞 💐 🌹 :) :-) :D :-D =) =D
      1 😉 😂 🤣 🔥 👏 ;) ;-) 😅 :P :* 💃 🍀`,
  },
  { emotion: 'gratitude', isExact: true, words: '1.5 🙏' },
  {
    emotion: 'anger',
    isExact: true,
    words: `
      -4 🤬 😡
      -3 😠 👿 🖕 💢
      -2 😤 🙄 👎 😒 🤦 🤦‍♀️ 🤦‍♂️ ❌`,
  },
  {
    emotion: 'sadness',
    isExact: true,
    words: `
      -3 😞 😢 💔 </3 😿 :'( ☹️ ☹
      -2 😔 😟 🙁 😥 😓 😩 😫 😣 😖 🥺 :( :-( =(
      -1 😭 😕 😐 😑 🥲 :/ :-/ :|`,
  },
  { emotion: 'disgust', isExact: true, words: '-3 🤮 🤢 💩 🤡 🗑️' },
  { emotion: 'fear', isExact: true, words: '-2 😱 😰 😨 😳 🆘 🚨 ⚠️' },
  { emotion: 'surprise', isExact: true, words: '-0.5 😮 😲 🤯 😯' },
  { isExact: true, words: '-1 🤔 😬 🙃 🐌' },
];
