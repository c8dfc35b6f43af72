import { parseFields } from './fields';
import { GraphError } from './graph.error';

describe('the fields parameter', () => {
  it('reads names, arguments and what is nested', () => {
    expect(parseFields('id,comments.filter(stream).limit(5){id,from{name}},message')).toEqual([
      { name: 'id', arguments: {}, fields: [] },
      {
        name: 'comments',
        arguments: { filter: 'stream', limit: '5' },
        fields: [
          { name: 'id', arguments: {}, fields: [] },
          { name: 'from', arguments: {}, fields: [{ name: 'name', arguments: {}, fields: [] }] },
        ],
      },
      { name: 'message', arguments: {}, fields: [] },
    ]);
  });

  it.each(['', 'id,', 'id{', 'id{}', 'comments.limit(5', 'comments.limit5', 'id}', 'Id'])('refuses %j', (text) => {
    expect(() => parseFields(text)).toThrow(GraphError);
  });
});
