/** @param {number} ms @returns {string} */
const getal = (ms) => ms.toFixed(2).replace('.', ',');

/**
 * Doet iets vele keren en meldt mediaan, beste en eerste keer naast het doel; de eerste derde warmt op.
 *
 * @param {string} naam
 * @param {number} doel in milliseconden
 * @param {() => unknown} doe
 * @param {number} [keren] minstens 3
 */
function meet(naam, doel, doe, keren = 60) {
  const tijden = Array.from({ length: keren }, () => {
    const begin = performance.now();
    doe();
    return performance.now() - begin;
  });
  const warm = tijden.slice(Math.floor(keren / 3)).sort((a, b) => a - b);
  const mediaan = warm[Math.floor(warm.length / 2)];
  console.log(
    `${naam}: mediaan ${getal(mediaan)} ms, beste ${getal(warm[0])} ms, eerste keer ${getal(tijden[0])} ms (doel ${doel} ms)`,
  );
}

module.exports = { meet };
