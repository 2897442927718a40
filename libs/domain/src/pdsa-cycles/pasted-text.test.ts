import fc from 'fast-check';
import { plainFromPaste } from './pasted-text.js';

/** As the clipboard has it after copying three paragraphs and a list out of Word. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><meta name=Generator content="Microsoft Word 15"><title>Huddle</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; mso-style-name:"A > B"} --></style></head>
<body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal style='mso-margin-top-alt:auto'><b><span style='font-size:11.0pt'>We moved
the huddle to 9&nbsp;o&#8217;clock</span></b><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Two shifts missed it<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast><!--[if !supportLists]--><span>1.&nbsp;</span><!--[endif]-->Wait &lt; 5&nbsp;min &amp; less</p>
<table><tr><td>May</td><td>72&nbsp;%</td></tr><tr><td>June</td><td>80&nbsp;%</td></tr></table>
<script>alert("no")</script><!--EndFragment--></body></html>`;

describe('plainFromPaste', () => {
  test('keeps the words of a paste from Word, in lines', () => {
    expect(plainFromPaste(WORD)).toBe(
      'We moved the huddle to 9 o’clock\n\nTwo shifts missed it\n\nWait < 5 min & less\n\nMay 72 %\n\nJune 80 %',
    );
  });

  test.each([
    ['plain text', 'Form too long', 'Form too long'],
    ['lines and Windows line ends', 'One\r\nTwo\r\n\r\n\r\nThree  ', 'One\nTwo\n\nThree'],
    ['text that only looks like a tag', 'BP < 90 and > 40', 'BP < 90 and > 40'],
    ['entities in plain text', 'R&amp;D stays', 'R&amp;D stays'],
    ['list items', '<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['line breaks', 'One<br>Two<BR/>Three', 'One\nTwo\nThree'],
    ['a script', '<p>Seen</p><SCRIPT src=x>evil()</SCRIPT ><p>again</p>', 'Seen\n\nagain'],
    ['a script that never ends', '<p>Seen</p><script>evil()', 'Seen'],
    ['a comment that never ends', '<p>Seen</p><!-- hidden', 'Seen'],
    ['an attribute with a bracket', '<p title="a > b">Seen</p>', 'Seen'],
    ['an attribute that never ends', '<p title="a>Seen</p>', 'Seen'],
    ['a tag written as text', '<p>Use &lt;b&gt; here</p>', 'Use ‹b> here'],
    ['a tag hidden by an entity', '<p>&#60;script&#x3E;</p>', '‹script>'],
    ['numbers of characters that are none', '<p>a&#0;b&#xD800;c&#9999999;d</p>', 'abcd'],
    ['an entity that is not known', '<p>R&foo; D</p>', 'R&foo; D'],
    ['emoji and right-to-left text', '<p>مراجعة 👩‍⚕️</p>', 'مراجعة 👩‍⚕️'],
    ['the heading element and the head', '<head><title>x</title></head><header>Seen</header>', 'Seen'],
    ['nothing', '', ''],
  ])('%s', (_, from, to) => {
    expect(plainFromPaste(from)).toBe(to);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[
          '<',
          '>',
          '</',
          '<p',
          '<p>',
          '</p>',
          '<script>',
          '</script>',
          '<!--',
          '-->',
          '"',
          "'",
          '=',
          '&lt;',
          '&gt;',
        ],
        ...[
          '&amp;',
          '&#60;',
          '&#x3e;',
          '<![if !supportLists]>',
          '<![endif]>',
          '<style>',
          '\u0000',
          '\u212A',
          '\n',
          'b',
        ],
      ),
    ),
  );

  test('never leaves a tag or a control character, and changes nothing the second time', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = plainFromPaste(parts.join(''));
        expect(text).not.toMatch(/<[a-zA-Z!/?][^>]*>/);
        // eslint-disable-next-line no-control-regex -- none may be left
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
        expect(plainFromPaste(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes a paste of a megabyte of broken tags in its stride', () => {
    const start = performance.now();
    for (const piece of ['<p title="', '<!', '<script', '<', '&lt;', '<p>a</p>', '<![if !supportLists]>'])
      for (const end of ['', '>']) plainFromPaste(`<p>${piece.repeat(30_000)}${end}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
