/** jsdom lays nothing out, and pages draw what fits into their width: so wide that everything does. Until mocks are restored. */
export const giveRoom = (): void => {
  jest
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockReturnValue(DOMRect.fromRect({ width: 1_400, height: 800 }));
};
