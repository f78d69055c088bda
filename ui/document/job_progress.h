#pragma once

#include <QString>

#include <algorithm>

namespace uncast::ui {

/// How far the user's wait is: several jobs in turn share one line that never runs backwards.
class JobProgress {
public:
    /// A job begins whose 0-1 are `from`-`to` of the line.
    void begin(const QString& words, double from, double to) {
        m_from = from;
        m_to = to;
        m_share = from;
        m_words = words;
    }
    void report(double share, const QString& words) {
        m_share = std::max(m_share, m_from + (m_to - m_from) * std::clamp(share, 0.0, 1.0));
        if (!words.isEmpty()) m_words = words;
    }
    void end() {
        m_share = 0;
        m_words.clear();
    }
    [[nodiscard]] double share() const { return m_share; } ///< 0-1
    [[nodiscard]] const QString& words() const { return m_words; }

private:
    double m_from = 0;
    double m_to = 1;
    double m_share = 0;
    QString m_words;
};

} // namespace uncast::ui
