/** A busy machine is slow, not wrong: tests wait on events, and this bounds only what never comes. */
jest.setTimeout(120_000);
