package org.tidewaiter.bench.matching;

import java.util.List;

/**
 * Logistic regression by Newton's method with a ridge towards what experience says before any pair is seen: finds the points that make
 * the labelled pairs likeliest. A feature that may only speak one way and would speak the other is left out and the rest fitted again.
 */
final class Tuner {

    private static final int ROUNDS = 40;
    private static final double SETTLED = 1e-6;

    private Tuner() {}

    /** One measured pair: its features, whether the names are one, and for how many pairs it counts. */
    record Example(double[] features, boolean same, double weight) {}

    /**
     * The points of every feature.
     *
     * @param sign -1 where a feature may only speak against, 1 only for, 0 either
     * @param prior what its points would be without any example
     * @param ridge how many examples the prior is worth
     */
    static double[] fit(List<Example> examples, int[] sign, double[] prior, double ridge) {
        boolean[] out = new boolean[sign.length];
        while (true) {
            double[] points = newton(examples, out, prior, ridge);
            int worst = -1;
            for (int i = 0; i < sign.length; i++) {
                if (points[i] * sign[i] < 0 && (worst < 0 || Math.abs(points[i]) > Math.abs(points[worst]))) {
                    worst = i;
                }
            }
            if (worst < 0) {
                return points;
            }
            out[worst] = true;
        }
    }

    private static double[] newton(List<Example> examples, boolean[] out, double[] prior, double ridge) {
        int n = out.length;
        double[] points = new double[n];
        for (int i = 0; i < n; i++) {
            points[i] = out[i] ? 0 : prior[i];
        }
        double loss = loss(examples, points, prior, ridge);
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = step(examples, points, out, prior, ridge);
            double scale = 1;
            double[] next = moved(points, step, scale);
            double after = loss(examples, next, prior, ridge);
            while (after > loss && scale > SETTLED) {
                scale /= 2;
                next = moved(points, step, scale);
                after = loss(examples, next, prior, ridge);
            }
            points = next;
            if (loss - after < SETTLED * loss) {
                return points;
            }
            loss = after;
        }
        return points;
    }

    private static double[] moved(double[] points, double[] step, double scale) {
        double[] next = points.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += scale * step[i];
        }
        return next;
    }

    private static double loss(List<Example> examples, double[] points, double[] prior, double ridge) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += ridge / 2 * (points[i] - prior[i]) * (points[i] - prior[i]);
        }
        for (Example example : examples) {
            double p = probability(points, example.features());
            sum -= example.weight() * Math.log(Math.max(1e-12, example.same() ? p : 1 - p));
        }
        return sum;
    }

    private static double[] step(List<Example> examples, double[] points, boolean[] out, double[] prior, double ridge) {
        int n = points.length;
        double[] gradient = new double[n];
        double[][] curvature = new double[n][n];
        for (Example example : examples) {
            double[] x = example.features();
            double p = probability(points, x);
            double miss = ((example.same() ? 1 : 0) - p) * example.weight();
            double bend = Math.max(1e-6, p * (1 - p)) * example.weight();
            for (int i = 0; i < n; i++) {
                if (x[i] != 0) {
                    gradient[i] += miss * x[i];
                    for (int j = 0; j < n; j++) {
                        curvature[i][j] += bend * x[i] * x[j];
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            gradient[i] -= ridge * (points[i] - prior[i]);
            curvature[i][i] += ridge;
        }
        for (int i = 0; i < n; i++) {
            if (out[i]) {
                gradient[i] = 0;
                for (int j = 0; j < n; j++) {
                    curvature[i][j] = 0;
                    curvature[j][i] = 0;
                }
                curvature[i][i] = 1;
            }
        }
        return solve(curvature, gradient);
    }

    private static double probability(double[] points, double[] features) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += points[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Solves a symmetric positive system by elimination. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = matrix[k][i] / matrix[i][i];
                for (int j = i; j < n; j++) {
                    matrix[k][j] -= factor * matrix[i][j];
                }
                x[k] -= factor * x[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= matrix[i][j] * x[j];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
