package org.tidewaiter.bench.matching;

import java.util.List;

/**
 * Logistic regression by Newton's method with a ridge towards zero: finds the points that make the labelled pairs likeliest.
 */
final class Tuner {

    private static final double RIDGE = 2.0;
    private static final int ROUNDS = 30;

    private Tuner() {}

    /** One measured pair: its features, and whether the names are one. */
    record Example(double[] features, boolean same, double weight) {}

    /** The points of every feature. {@code sign}: -1 where a feature may only speak against, 1 only for, 0 either. */
    static double[] fit(List<Example> examples, int[] sign) {
        int n = sign.length;
        double[] points = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[n];
            double[][] curvature = new double[n][n];
            for (int i = 0; i < n; i++) {
                gradient[i] = -RIDGE * points[i];
                curvature[i][i] = RIDGE;
            }
            for (Example example : examples) {
                double p = probability(points, example.features());
                double miss = ((example.same() ? 1 : 0) - p) * example.weight();
                double bend = Math.max(1e-6, p * (1 - p)) * example.weight();
                double[] x = example.features();
                for (int i = 0; i < n; i++) {
                    if (x[i] != 0) {
                        gradient[i] += miss * x[i];
                        for (int j = 0; j < n; j++) {
                            curvature[i][j] += bend * x[i] * x[j];
                        }
                    }
                }
            }
            double[] step = solve(curvature, gradient);
            for (int i = 0; i < n; i++) {
                points[i] += Math.clamp(step[i], -2, 2);
                if (sign[i] != 0 && points[i] * sign[i] < 0) {
                    points[i] = 0;
                }
            }
        }
        return points;
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
