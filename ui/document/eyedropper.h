#pragma once

#include "core/raw/spot.h"

#include <QObject>
#include <QPointF>

#include <optional>
#include <vector>

namespace uncast::ui {

class PhotoDocument;

/// The tool that takes a grey place of the photo for the light. It measures the sensor's own samples, never
/// what is painted. While it points at a place the picture is shown as a pick there would make it; the places
/// picked are part of the photo's settings, so that undo brings them back as well.
class Eyedropper : public QObject {
    Q_OBJECT

public:
    static constexpr int kLeastSide = 1; ///< pixels of the sensor
    static constexpr int kMostSide = 201;

    explicit Eyedropper(PhotoDocument& document, QObject* parent = nullptr);

    void setActive(bool active); ///< only where there is a photo
    [[nodiscard]] bool active() const { return m_active; }
    /// Of the square that is measured; odd, so that it has a middle.
    void setSide(int pixels);
    [[nodiscard]] int side() const { return m_side; }
    /// Larger or smaller by so many steps that feel alike: by 2 pixels where it is small, by a fifth where it
    /// is large.
    void stepSide(int steps);
    /// Whether the tool leaves after a pick that adds nothing.
    void setLeaving(bool leaving);
    [[nodiscard]] bool leaving() const { return m_leaving; }

    /// The place under the pointer, shares of the upright photo; nothing: away from it. `adding`: a pick
    /// would be averaged with those that are there.
    void pointAt(std::optional<QPointF> place, bool adding);
    /// By so many pixels of the upright photo; starts in its middle.
    void walk(int right, int down, bool adding);
    [[nodiscard]] const std::optional<SpotPlace>& place() const { return m_place; }
    /// What the samples under the pointer say. Must not be asked without a place.
    [[nodiscard]] const Spot& spot() const { return m_spot; }
    /// What a pick would take out; nothing where the place tells no light.
    [[nodiscard]] std::optional<Light> wouldBe() const;

    /// Takes out the light of the place, or of all places with it: one step of the history.
    void pick(bool adding);
    [[nodiscard]] const std::vector<SpotPlace>& picked() const;
    /// One step each; the last place of all gives the automatic light back.
    void remove(int index);
    void clear();

signals:
    void activeChanged();
    void optionsChanged(); ///< side(), leaving()
    void pointed();        ///< place(), spot(), wouldBe()
    void pickedChanged();

private:
    void measure();
    void choose(const std::vector<SpotPlace>& places);
    [[nodiscard]] std::vector<SpotPlace> withPlace(bool adding) const;

    PhotoDocument& m_document;
    bool m_active = false;
    bool m_leaving = false;
    bool m_adding = false;
    int m_side = 11;
    std::optional<SpotPlace> m_place;
    Spot m_spot;
};

} // namespace uncast::ui
