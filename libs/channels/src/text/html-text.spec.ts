import { htmlToText } from './html-text';
import { growth, LINEAR_AT_MOST } from '../../../../test/support/growth';

describe('the words of a piece of HTML', () => {
  it.each([
    ['plain words', 'Hej der', 'Hej der'],
    ['inline tags', 'Hej <b>med</b> <i>dig</i>, <a href="/x">her</a>.', 'Hej med dig, her.'],
    ['paragraphs', '<p>Et</p>\n\n<p>To</p>', 'Et\n\nTo'],
    ['line breaks', 'Et<br>To<br/>\nTre', 'Et\nTo\nTre'],
    ['lists', '<ul><li>Et</li><li>To</li></ul>', '- Et\n- To'],
    ['blanks as a browser sees them', ' Et \n\t to  <span> tre </span>', 'Et to tre'],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    ['a table', '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>', 'A B\nC'],
    ['a picture by its words', '<img src="a.png" alt="En r&oslash;d sofa"/>', 'En rød sofa'],
    ['what is hidden', 'A<script>alert("<b>")</script><style>p{}</style>B', 'AB'],
    ['comments and declarations', '<!doctype html><!-- a > b -->A<?php x ?>B', 'AB'],
    ['CDATA', '<![CDATA[5 < 6]]>', '5 < 6'],
    ['references', '&aelig;&#248;&#xE5; &lt;3 &amp;amp; &#128512; &hellip;', 'æøå <3 &amp; 😀 …'],
    ['references that are none', 'R&D; &bogus; &#xD800;&#0; &amp', 'R&D; &bogus; �� &amp'],
    ['what old editors wrote', '&#150;&#146;', '–’'],
    ['a sign that opens no tag', '3 < 5 <3 og a<', '3 < 5 <3 og a<'],
    ['quotes in a tag', '<a title="a > b" href=\'c>d\'>her</a>', 'her'],
    ['a tag without an end', 'A<a href="x', 'A'],
    ['a script without an end', 'A<script>b', 'A'],
    ['hidden halves of a link', '<span class="invisible">https://</span><span>a.dk/b</span>', 'https://a.dk/b'],
    ['NUL and half a pair', 'a\u0000b\ud800c', 'ab\ufffdc'],
    ['decomposed letters', 'a\u030a', 'å'],
    ['nothing', '<p></p>', ''],
  ])('reads %s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each(['<', '<a ', '<!--', '<p ', '<script>', '&', '<a "', "<b '>", '</', '<![CDATA['])(
    'takes %s without end in linear time',
    (bait) => {
      expect(growth(bait, htmlToText)).toBeLessThan(LINEAR_AT_MOST);
    },
  );
});
