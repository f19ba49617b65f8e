export const webkit = (path) => {
  throw new Error('later');
};
